package rudra.network.io;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.job.Progress;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;

/** Makes a network of what the files say, and checks it as a whole. */
final class NetworkAssembly {
    private final NetworkOptions options;
    private final Findings findings;
    private final LabelIndex labels;
    private final InstitutionTable table;
    private final ExposureIntake exposures;
    private final List<String> rules;

    /**
     * Creates the assembly of one network.
     *
     * @param labels the institutions: first those of the table in its order
     * @param rules the sentences that hold already
     */
    NetworkAssembly(
            NetworkOptions options,
            Findings findings,
            LabelIndex labels,
            InstitutionTable table,
            ExposureIntake exposures,
            List<String> rules) {
        this.options = options;
        this.findings = findings;
        this.labels = labels;
        this.table = table;
        this.exposures = exposures;
        this.rules = new ArrayList<>(rules);
    }

    Network assemble(String title, MoneyUnit unit, Progress progress) {
        progress.update(0, "Checking the network");
        requireInstitutions();
        reportUnknown();
        SimilarIds.report(labels.ids(), exposures.file(), findings);
        DuplicateExposures.report(exposures, labels, findings, progress);
        progress.checkCancelled();
        Exposures matrix = exposures(labels.size());
        progress.checkCancelled();
        SheetRules sheetRules = new SheetRules(table, labels.ids(), matrix, findings);
        BalanceSheets sheets = sheetRules.complete();
        rules.addAll(sheetRules.sentences());
        GivenTotals.check(table, matrix, findings);
        progress.checkCancelled();
        reportSize(matrix);
        Institutions institutions = InstitutionColumns.of(labels.ids(), table, progress);
        return withMissingEquity(new Network(title, unit, institutions, matrix, sheets, rules));
    }

    private Exposures exposures(int size) {
        return Exposures.of(
                size,
                exposures.creditors(),
                exposures.debtors(),
                exposures.amounts(),
                exposures.count());
    }

    private void requireInstitutions() {
        if (labels.size() == 0) {
            String first =
                    findings.list().stream()
                            .filter(f -> f.weight() != rudra.analysis.Finding.Weight.NOTE)
                            .map(f -> " The first of them: " + f.problem().message())
                            .findFirst()
                            .orElse("");
            throw AnalysisException.input(
                    Problem.of("network.nothing-usable", "No row of the file can be used." + first)
                            .inFile(exposures.file()));
        }
    }

    private void reportUnknown() {
        if (table.size() == 0) {
            return;
        }
        for (String id : labels.ids().subList(table.size(), labels.size())) {
            findings.doubt(
                    Problem.of(
                                    "network.unknown-institution",
                                    "“%s” stands in the exposures and not in the institution table."
                                            .formatted(Texts.clip(id)))
                            .inFile(exposures.file()));
        }
        if (labels.aliasesUsed() > 0) {
            findings.note(
                    Problem.of(
                                    "network.names-as-ids",
                                    "Some exposures name institutions by their names instead of"
                                            + " their ids.")
                            .inFile(exposures.file()));
        }
    }

    private void reportSize(Exposures matrix) {
        findings.note(
                Problem.of(
                        "network.read",
                        "%s and %s, %s in all."
                                .formatted(
                                        Texts.count(labels.size(), "institution"),
                                        Texts.count(matrix.count(), "exposure"),
                                        Texts.amount(exposures.total()))));
        if (exposures.zeros() > 0) {
            findings.note(
                    Problem.of(
                                    "network.amounts-zero",
                                    "%s of the amount 0: the institutions are kept, the exposures are none."
                                            .formatted(Texts.count(exposures.zeros(), "row")))
                            .inFile(exposures.file()));
        }
        if (matrix.count() == 0) {
            findings.doubt(
                    Problem.of(
                                    "network.no-exposures",
                                    "There is no exposure above 0, so no loss can spread.")
                            .inFile(exposures.file()));
        } else if (labels.size() == 1) {
            findings.doubt(
                    Problem.of("network.one-institution", "There is one institution only.")
                            .inFile(exposures.file()));
        }
    }

    /** Applies the rule for institutions without an equity figure and says whom it concerns. */
    private Network withMissingEquity(Network network) {
        int n = network.size();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (network.balanceSheets().isOutside(i)) {
                missing.add(network.institutions().id(i));
            }
        }
        if (missing.isEmpty() || table.declaredOutside().containsAll(missing)) {
            return network;
        }
        MissingEquity rule = options.missingEquity().orElse(MissingEquity.OUTSIDE);
        missing.forEach(id -> reportMissing(id, rule));
        List<String> sentences = new ArrayList<>(network.rules());
        sentences.add(sentence(rule, missing, n));
        return switch (rule) {
            case OUTSIDE ->
                    new Network(
                            network.title(),
                            network.unit(),
                            network.institutions(),
                            network.exposures(),
                            network.balanceSheets(),
                            sentences);
            case ZERO -> MissingEquityRules.zero(network, sentences);
            case DROP -> MissingEquityRules.drop(network, sentences);
        };
    }

    private void reportMissing(String id, MissingEquity rule) {
        Problem problem =
                Problem.of(
                        "network.equity-missing",
                        "No equity is known of “%s”; %s."
                                .formatted(
                                        Texts.clip(id),
                                        switch (rule) {
                                            case OUTSIDE -> "it stays outside";
                                            case ZERO -> "it is taken as 0";
                                            case DROP -> "the institution is left out";
                                        }));
        Problem placed = table.size() == 0 ? problem : problem.inFile(table.file());
        if (rule == MissingEquity.DROP) {
            findings.leftOut(placed);
        } else if (options.missingEquity().isPresent()) {
            findings.note(placed);
        } else {
            findings.doubt(placed);
        }
    }

    private static String sentence(MissingEquity rule, List<String> missing, int n) {
        String whom =
                missing.size() == n
                        ? "No institution has an equity figure"
                        : "%s no equity figure (%s)"
                                .formatted(
                                        missing.size() == 1
                                                ? "1 institution has"
                                                : Texts.count(missing.size(), "institution")
                                                        + " have",
                                        Texts.list(missing));
        return whom
                + switch (rule) {
                    case OUTSIDE ->
                            ": outside, neither failing nor passing losses on, and in the totals"
                                    + (missing.size() == n
                                            ? ". Give an institution table, or name the column"
                                                    + " with --columns equity=…."
                                            : ".");
                    case ZERO -> ": taken as 0.";
                    case DROP -> ": left out with all exposures to and of them.";
                };
    }
}
