package rudra.dataset.alignment;

import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactAnalysis;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.analysis.file.AtomicFile;
import rudra.dataset.Dataset;
import rudra.job.Progress;

/**
 * The analysis {@code dataset.align}: time-stamped tables put side by side without looking ahead.
 *
 * @param dataset the table whose rows stay
 * @param further the tables that are put beside it
 */
public record AlignAnalysis(InputDeclaration<Dataset> dataset, InputDeclaration<Dataset> further)
        implements ArtefactAnalysis<AlignParameters, AlignResult> {
    private static final String FILE = "aligned.csv";
    private static final double SHARE_OF_JOINING = 0.6;

    /** Beside a dataset go any number of further tables, or none. */
    public static AlignAnalysis of(InputDeclaration<Dataset> dataset) {
        return new AlignAnalysis(
                dataset, new InputDeclaration<>("further", dataset.kind(), true, false));
    }

    @Override
    public String id() {
        return "dataset.align";
    }

    @Override
    public String citation() {
        return "Croushore and Stark (2001), A real-time data set for macroeconomists, Journal of"
                + " Econometrics 105";
    }

    @Override
    public Class<AlignParameters> parameterType() {
        return AlignParameters.class;
    }

    @Override
    public Class<AlignResult> resultType() {
        return AlignResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(dataset, further);
    }

    @Override
    public AlignResult run(AlignParameters p, Inputs inputs, Progress progress) {
        Alignment alignment = new Alignment(p);
        return alignment.result(aligned(alignment, p, inputs, progress));
    }

    @Override
    public AlignResult run(
            AlignParameters p, Inputs inputs, ArtefactFolder folder, Progress progress) {
        Alignment alignment = new Alignment(p);
        Dataset aligned = aligned(alignment, p, inputs, progress.part(0, SHARE_OF_JOINING));
        AtomicFile.leave(
                folder,
                FILE,
                stream -> TableFile.write(aligned, stream, progress.part(SHARE_OF_JOINING, 1)));
        return alignment.result(aligned);
    }

    private Dataset aligned(
            Alignment alignment, AlignParameters p, Inputs inputs, Progress progress) {
        List<Dataset> others = inputs.all(further);
        if (others.isEmpty() && p.resampling().period() == Period.NONE) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "dataset.align-nothing",
                                    "There is nothing to align: give a further table, or a period to resample by.")
                            .inField("further"));
        }
        return alignment.of(inputs.get(dataset), others, progress);
    }
}
