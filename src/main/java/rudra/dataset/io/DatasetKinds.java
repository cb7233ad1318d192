package rudra.dataset.io;

import rudra.analysis.InputKind;
import rudra.dataset.CapitalStructure;
import rudra.dataset.Dataset;
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

    /**
     * A table, delimited with a header, ARFF, JSON lines or Parquet: any columns, any rows. What a
     * column holds is told from its cells unless {@code types} says.
     */
    public static final InputKind<Dataset> DATASET =
            new InputKind<>(
                    "dataset", Dataset.class, DatasetOptions.DECLARED, DatasetReading::read);

    /** Debt and market capitalisation, a row an institution. */
    public static final InputKind<CapitalStructure> CAPITAL_STRUCTURE =
            new InputKind<>(
                    "capital-structure",
                    CapitalStructure.class,
                    ColumnOptions.DECLARED,
                    CapitalReading::read);
}
