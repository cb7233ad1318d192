package rudra.ui.contagion;

import java.util.List;
import java.util.stream.Stream;
import rudra.analysis.json.Ids;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import rudra.contagion.Replay;
import rudra.contagion.analysis.CompareParameters;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineResult;
import rudra.job.Progress;
import rudra.ui.contagion.replay.ReplaySubject;
import rudra.ui.fx.MoneyText;

/** Plays the engines of a comparison again, with the shock and the settings that it had. */
final class Replays {
    private final Comparison comparison;
    private final CompareParameters parameters;

    private Replays(Comparison comparison) {
        this.comparison = comparison;
        this.parameters =
                ParameterSchema.of(CompareParameters.class)
                        .decode(comparison.asked(), CompareParameters.class);
    }

    static ReplaySubject of(Comparison comparison, Messages messages) {
        List<String> names =
                comparison.engines().stream()
                        .map(engine -> EngineNames.of(engine.engine(), messages))
                        .toList();
        return new ReplaySubject(
                comparison.network(),
                names,
                new Replays(comparison)::replay,
                comparison.format(),
                comparison.byInstitution(),
                MoneyText.unit(comparison.unit(), messages));
    }

    private Replay replay(int number, Progress progress) {
        EngineResult asked = comparison.engines().get(number);
        EngineId id =
                Stream.of(EngineId.values())
                        .filter(engine -> Ids.of(engine).equals(asked.engine()))
                        .findFirst()
                        .orElseThrow();
        return id.engine(parameters.choices())
                .replay(comparison.network(), parameters.shock(), progress);
    }
}
