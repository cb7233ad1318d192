package rudra.learning.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputKind;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.analysis.file.TextFile;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.calibration.Decision;
import rudra.learning.training.TrainedModel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes models as JSON and reads them again. A file is data and can come from anybody: what does
 * not fit together is refused before a row is scored.
 */
public final class ModelFile {
    /** What a run's model is called. */
    public static final String NAME = "model.json";

    /** A model that a run of {@code learning.train} left. */
    public static final InputKind<StoredModel> KIND =
            new InputKind<>("model", StoredModel.class, List.of(), ModelFile::read);

    private static final JsonMapper JSON = ModelForms.mapper();

    private ModelFile() {}

    /**
     * Writes a model; the same model gives the same bytes.
     *
     * @throws JacksonException if the stream does not take it
     */
    public static void write(StoredModel model, OutputStream stream) {
        JSON.writeValue(stream, model);
    }

    /** How many bytes a file has of what was learned and prepared. */
    public static long size(TrainedModel model) {
        Counter counter = new Counter();
        JSON.writeValue(counter, model);
        return counter.bytes;
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
        }
    }

    private static ReadInput<StoredModel> read(InputSource source, Progress progress) {
        TextFile file = TextFile.open(source.path(), Optional.of(StandardCharsets.UTF_8), progress);
        try (Reader reader = file.reader(progress)) {
            StoredModel model =
                    JSON.treeToValue(upToDate(JSON.readTree(reader)), StoredModel.class);
            requireSound(model, source.path());
            return new ReadInput<>(model, List.of(source.path()), Map.of(), List.of());
        } catch (JacksonException e) {
            throw refusal(
                    source.path(),
                    "This is no model that this version of the program can read. Models are the"
                            + " files “%s” that runs of learning.train leave.".formatted(NAME),
                    e);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    /** Models of the first version knew neither a calibration nor a decision of their own. */
    private static JsonNode upToDate(JsonNode model) {
        if (model instanceof ObjectNode first && first.path("version").asInt(0) == 1) {
            first.put("version", StoredModel.VERSION);
            first.putObject("calibrator").put("type", "as-it-is");
            first.set("decision", JSON.valueToTree(Decision.half()));
        }
        return model;
    }

    private static void requireSound(StoredModel model, Path file) {
        try {
            Features none = model.preparation().apply(empty(model));
            if (model.version() == StoredModel.VERSION
                    && model.form().leastWidth() <= none.width()
                    && model.golden().confirm(model.form(), none.features())) {
                return;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw inconsistent(file, e);
        } catch (AnalysisException e) {
            if (e.getCause() instanceof LinkageError) {
                // A library that this machine lacks is no fault of the file.
                throw e;
            }
            throw refusal(
                    file,
                    "What was learned cannot be used. %s Train it again."
                            .formatted(e.problems().getFirst().message()),
                    e);
        }
        throw inconsistent(file, new IllegalStateException("Golden rows score otherwise."));
    }

    /** No rows, with the columns that the model wants. */
    private static Dataset empty(StoredModel model) {
        List<Column> columns =
                model.preparation().encoding().features().stream()
                        .map(ModelFile::emptyColumn)
                        .toList();
        return new Dataset("empty", columns);
    }

    private static Column emptyColumn(Feature feature) {
        return feature.isCategory()
                ? CategoryColumn.of(feature.name(), feature.levels())
                : NumberColumn.of(feature.name());
    }

    private static AnalysisException inconsistent(Path file, RuntimeException cause) {
        return refusal(
                file,
                "The parts of this model do not fit together, or it does not score the rows that"
                        + " it carries as it did when it was trained. Train it again.",
                cause);
    }

    private static AnalysisException refusal(Path file, String message, RuntimeException cause) {
        Problem problem = Problem.of("model.unusable", message).inFile(file.toString());
        return new AnalysisException(AnalysisException.Sort.INPUT, List.of(problem), cause);
    }
}
