package rudra.ui.simulation.watch;

import java.math.BigInteger;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import rudra.analysis.Analysis;
import rudra.analysis.Seed;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import rudra.ui.form.FormEdits;
import rudra.ui.form.FormModel;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.WindowModel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The scenario and the seed as the user fills them in; they begin where the user left them. */
public final class ScenarioForm {
    private static final String DRAFT = "form.scenario";

    private final Messages messages;
    private final FormModel form;
    private final StringProperty seed =
            new SimpleStringProperty(Long.toString(Seed.DEFAULT.value()));

    ScenarioForm(WindowModel window) {
        this.messages = window.messages();
        Analysis<?, ?> analysis =
                window.desktop().services().catalogue().get(SimulationViewModel.ANALYSIS);
        ParameterSchema schema = ParameterSchema.of(analysis.parameterType());
        this.form = FormModel.of(analysis.id(), schema, messages);
        Optional.ofNullable(window.desktop().session().get().drafts().get(DRAFT))
                .flatMap(ScenarioForm::parsed)
                .ifPresent(form::fill);
        FormEdits.record(
                form,
                window.edits(),
                messages.text("form.edit", messages.title(analysis.id())),
                values -> {
                    String draft = values.equals(schema.defaults()) ? "" : values.toString();
                    window.desktop().session().change(session -> session.withDraft(DRAFT, draft));
                });
    }

    private static Optional<ObjectNode> parsed(String draft) {
        try {
            return JsonMapper.shared().readTree(draft) instanceof ObjectNode values
                    ? Optional.of(values)
                    : Optional.empty();
        } catch (JacksonException e) {
            // A draft that somebody broke by hand is no draft.
            return Optional.empty();
        }
    }

    /** The scenario's fields. */
    public FormModel fields() {
        return form;
    }

    /** The seed as typed. */
    public StringProperty seedProperty() {
        return seed;
    }

    /** Fills in a scenario and a seed. */
    void fill(AnalysisRequest wish) {
        form.fill(wish.parameters());
        seed.set(Long.toString(wish.seed()));
    }

    /** The seed; only where nothing is wrong. */
    public Seed seedValue() {
        return new Seed(Long.parseLong(seed.get().strip()));
    }

    /** What is wrong with scenario or seed, in a sentence. */
    Optional<String> problem() {
        Optional<String> badSeed =
                isSeed(seed.get().strip())
                        ? Optional.empty()
                        : Optional.of(messages.text("analyses.bad-seed"));
        return form.objection(messages).or(() -> badSeed);
    }

    private static boolean isSeed(String text) {
        // Nineteen digits may or may not fit.
        return text.matches("-?\\d{1,19}") && new BigInteger(text).bitLength() < Long.SIZE;
    }
}
