package rudra.ui.contagion.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import rudra.app.Messages;
import rudra.contagion.Replay;
import rudra.job.Progress;
import rudra.network.MoneyUnit;
import rudra.network.Network;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.MoneyText;

/**
 * The words of a film.
 *
 * @param captions what happens in each round, from 0
 * @param source what is shown: the engine and the network
 * @param legend what each colour says, in the order in which they stand
 */
record FilmText(List<String> captions, String source, List<Entry> legend) {

    /** Copies the lists. */
    FilmText {
        captions = List.copyOf(captions);
        legend = List.copyOf(legend);
    }

    /** A colour and what it says. */
    record Entry(Tone tone, String text) {}

    /** What happens in each round of a replay. O(rounds + the amounts of its trail). */
    static FilmText of(Footage footage, Messages messages) {
        return new FilmText(
                captions(footage, messages),
                source(footage, messages),
                tones(footage).stream().map(tone -> new Entry(tone, tone.text(messages))).toList());
    }

    /**
     * Those of the first and of the last frame, and those of links and of who stands in between.
     */
    private static Set<Tone> tones(Footage footage) {
        Set<Tone> tones = EnumSet.of(Tone.HIT, Tone.FLOW);
        tones.addAll(List.of(Still.of(footage, 0).tones()));
        tones.addAll(List.of(Still.of(footage, footage.lastRound()).tones()));
        return tones;
    }

    private static List<String> captions(Footage footage, Messages messages) {
        double total = total(footage);
        AmountFormat amounts = AmountFormat.of(total, AmountFormat.divisorFor(total));
        List<Round> rounds =
                Round.all(new Replay(footage.outcome(), footage.trail()), Progress.none());
        List<String> captions = new ArrayList<>();
        for (Round round : rounds) {
            captions.add(
                    messages.text(
                            "contagion.film.round",
                            captions.size(),
                            rounds.size() - 1,
                            round.failures(),
                            amounts.text(round.lost()),
                            round.links()));
        }
        return captions;
    }

    private static double total(Footage footage) {
        return Arrays.stream(footage.outcome().losses()).sum();
    }

    private static String source(Footage footage, Messages messages) {
        Network network = footage.network();
        double shown = network.unit().scale() * AmountFormat.divisorFor(total(footage));
        String unit = MoneyText.unit(new MoneyUnit(network.unit().currency(), shown), messages);
        OptionalInt merged = footage.trail().mergedFrom();
        return merged.isPresent()
                ? messages.text(
                        "contagion.film.merged",
                        footage.engine(),
                        network.title(),
                        unit,
                        merged.getAsInt())
                : messages.text("contagion.film.source", footage.engine(), network.title(), unit);
    }
}
