package rudra.ui.simulation.watch;

import java.util.function.Function;
import rudra.simulation.InstitutionStates;
import rudra.simulation.StepRecord;

/** A number that every institution has at the end of a step. */
public enum Quantity {
    /** Equity, in the network's unit. */
    EQUITY(InstitutionStates::equity, Sort.MONEY),
    /** Cash, in the network's unit. */
    CASH(InstitutionStates::cash, Sort.MONEY),
    /** Assets other than cash, in the network's unit. */
    RISK_ASSETS(InstitutionStates::riskAssets, Sort.MONEY),
    /** Equity over assets other than cash. */
    CAPITAL_RATIO(InstitutionStates::capitalRatio, Sort.SHARE),
    /** Cash over outflows under stress. */
    LIQUIDITY_BUFFER(InstitutionStates::liquidityBuffer, Sort.SHARE),
    /** Assets over equity. */
    LEVERAGE(InstitutionStates::leverage, Sort.RATIO),
    /** Claims on other institutions, in the network's unit. */
    CREDIT_EXPOSURE(InstitutionStates::creditExposure, Sort.MONEY),
    /** Its appetite for risk, in [0, 1]. */
    RISK_APPETITE(InstitutionStates::riskAppetite, Sort.SHARE),
    /** How far it is from its requirements, in [0, 1]. */
    STRESS(InstitutionStates::stress, Sort.SHARE),
    /** The probability of failing within a year. */
    DEFAULT_PROBABILITY(InstitutionStates::defaultProbability, Sort.SHARE),
    /** A model's confidence in that, in [0, 1]; 0 without a model. */
    MODEL_CONFIDENCE(InstitutionStates::modelConfidence, Sort.SHARE),
    /** Its credit spread, a share a year. */
    CREDIT_SPREAD(InstitutionStates::creditSpread, Sort.SHARE),
    /** By what share its securities stand below the prices of the start. */
    MARKET_PRESSURE(InstitutionStates::marketPressure, Sort.SHARE),
    /** What it lost in the step, in the network's unit. */
    LOSS(_ -> new double[0], Sort.MONEY);

    /** How its values are written. */
    public enum Sort {
        /** Amounts in the network's unit. */
        MONEY,
        /** Shares, written as percentages. */
        SHARE,
        /** Plain numbers. */
        RATIO
    }

    private final Function<InstitutionStates, double[]> values;
    private final Sort sort;

    Quantity(Function<InstitutionStates, double[]> values, Sort sort) {
        this.values = values;
        this.sort = sort;
    }

    /** How its values are written. */
    public Sort sort() {
        return sort;
    }

    double[] before(InstitutionStates states) {
        return values.apply(states);
    }

    double[] of(StepRecord record) {
        return this == LOSS ? record.losses() : values.apply(record.states());
    }
}
