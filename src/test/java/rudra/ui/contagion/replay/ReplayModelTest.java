package rudra.ui.contagion.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import rudra.app.Sample;
import rudra.contagion.ContagionEngine;
import rudra.contagion.Shock;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;
import rudra.contagion.trail.LossItem;
import rudra.job.Jobs;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.io.NetworkKind;
import rudra.ui.fx.AmountFormat;
import rudra.ui.session.Session;
import rudra.ui.session.SessionModel;
import rudra.ui.story.StoryServices;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.FileDialogs;
import rudra.ui.window.WindowModel;

class ReplayModelTest {
    private static final double TINY = 1e-9;

    private final StoryServices services = new StoryServices();
    private final WindowModel window =
            new WindowModel(
                    DesktopModel.of(
                            services,
                            Jobs.synchronous(),
                            Runnable::run,
                            new SessionModel(Session.fresh(), _ -> {})),
                    new NoFiles());
    private final Network network = sample();
    private final ReplayModel model = new ReplayModel(subject(), window);

    @Test
    void aReplayShowsItsLastRoundAndEveryRoundAddsToTheLossOfAll() {
        Played played = model.playedProperty().get().orElseThrow();
        assertEquals(played.last(), model.roundProperty().get());
        double all = 0;
        for (double loss : played.replay().outcome().losses()) {
            all += loss;
        }
        assertEquals(all, played.rounds().getLast().lostSoFar(), all * TINY);
        long failed = played.rounds().stream().mapToInt(Round::failures).sum();
        assertTrue(failed > 1, () -> failed + " failures");
    }

    @Test
    void playingBeginsAnewAtTheEndAndStopsThere() {
        int last = model.last();
        model.playOrPause();
        assertEquals(0, model.roundProperty().get());
        for (int round = 0; round < last; round++) {
            assertTrue(model.playingProperty().get());
            model.tick();
        }
        assertEquals(last, model.roundProperty().get());
        assertFalse(model.playingProperty().get());
        model.jump(-3);
        assertEquals(0, model.roundProperty().get());
    }

    @Test
    void theWaterfallOfEveryLoserEndsAtItsLoss() {
        ReplayWords words = new ReplayWords(subject(), window.messages());
        for (int i : model.playedProperty().get().orElseThrow().losers()) {
            model.chosenProperty().set(OptionalInt.of(i));
            Inspection found = model.inspectionProperty().get().orElseThrow();
            assertEquals(found.loss(), words.waterfall(found).result(), found.loss() * TINY);
            double items = found.items().stream().mapToDouble(LossItem::amount).sum();
            assertEquals(found.loss(), items, found.loss() * TINY);
            assertTrue(found.bars().size() <= 12);
        }
        model.chosenProperty().set(OptionalInt.empty());
        assertTrue(model.inspectionProperty().get().isEmpty());
    }

    @Test
    void whoIsLookedAtIsToldOfOnlyWhatCameUntilTheRoundShown() {
        Played played = model.playedProperty().get().orElseThrow();
        int last = played.losers().getLast();
        model.chosenProperty().set(OptionalInt.of(last));
        for (int round = 0; round <= model.last(); round++) {
            model.jump(round);
            Inspection found = model.inspectionProperty().get().orElseThrow();
            double until = played.replay().trail().lossesUntil(round)[last];
            assertEquals(until, found.loss(), until * TINY);
            assertEquals(round, found.until());
            for (LossItem item : found.items()) {
                assertTrue(item.round() <= round, () -> item + " comes later");
            }
        }
        assertEquals(
                played.replay().outcome().losses()[last],
                model.inspectionProperty().get().orElseThrow().loss());
    }

    @Test
    void anotherEngineIsReplayedAndTheCaptionTellsItsRound() {
        model.engineProperty().set(1);
        Played played = model.playedProperty().get().orElseThrow();
        assertEquals(1, played.engine());
        ReplayWords words = new ReplayWords(subject(), window.messages());
        String caption = words.caption(played, 0);
        assertTrue(
                caption.startsWith(
                        "Round 0 of %d (the shock itself): 1 institution fails;"
                                .formatted(played.last())),
                caption);
    }

    @Test
    void theTrailAsCsvHasARowForEveryAmount() {
        Played played = model.playedProperty().get().orElseThrow();
        String csv = TrailCsv.of(network, played.replay().trail());
        assertEquals(played.replay().trail().count() + 1, csv.lines().count());
        assertEquals(
                "institution,round,channel,source,amount", csv.lines().findFirst().orElseThrow());
    }

    private ReplaySubject subject() {
        List<EngineId> engines = List.of(EngineId.FURFINE, EngineId.EISENBERG_NOE);
        AmountFormat amounts = AmountFormat.of(1000, 1);
        return new ReplaySubject(
                network,
                List.of("Furfine", "Eisenberg–Noe"),
                (number, progress) -> {
                    ContagionEngine engine =
                            engines.get(number).engine(EngineParameters.defaults());
                    Shock shock = Shock.failing("C08");
                    return engine.replay(network, shock, progress);
                },
                amounts,
                amounts,
                "EUR m");
    }

    private Network sample() {
        Sample first =
                services.samples().stream()
                        .filter(sample -> sample.id().equals("core-periphery"))
                        .findFirst()
                        .orElseThrow();
        return services.load(
                        "network",
                        NetworkKind.NETWORK,
                        first.network().orElseThrow(),
                        Progress.none())
                .content()
                .value();
    }

    private static final class NoFiles implements FileDialogs {
        @Override
        public Optional<Path> open(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
