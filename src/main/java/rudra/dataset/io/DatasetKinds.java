package rudra.dataset.io;

import rudra.analysis.InputKind;
import rudra.dataset.CapitalStructure;
import rudra.dataset.Panel;

/** The kinds of input that are tables of observations. */
public final class DatasetKinds {
    private DatasetKinds() {}

    /**
     * Prices by date: a column an institution (first the date), or a row for each date and
     * institution. Prices are above 0; others are left out with a finding.
     */
    public static final InputKind<Panel> PRICES =
            new InputKind<>("prices", Panel.class, PriceOptions.DECLARED, PriceReading::read);

    /** Debt and market capitalisation, a row an institution. */
    public static final InputKind<CapitalStructure> CAPITAL_STRUCTURE =
            new InputKind<>(
                    "capital-structure",
                    CapitalStructure.class,
                    ColumnOptions.DECLARED,
                    CapitalReading::read);
}
