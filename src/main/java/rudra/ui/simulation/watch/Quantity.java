package rudra.ui.simulation.watch;

import rudra.simulation.InstitutionStates;
import rudra.simulation.StepRecord;

/** A number that every institution has at the end of a step. */
public enum Quantity {
    /** Equity, in the network's unit. */
    EQUITY(Sort.MONEY),
    /** Cash, in the network's unit. */
    CASH(Sort.MONEY),
    /** Assets other than cash, in the network's unit. */
    RISK_ASSETS(Sort.MONEY),
    /** Equity over assets other than cash. */
    CAPITAL_RATIO(Sort.SHARE),
    /** Cash over outflows under stress. */
    LIQUIDITY_BUFFER(Sort.SHARE),
    /** Assets over equity. */
    LEVERAGE(Sort.RATIO),
    /** Claims on other institutions, in the network's unit. */
    CREDIT_EXPOSURE(Sort.MONEY),
    /** Its appetite for risk, in [0, 1]. */
    RISK_APPETITE(Sort.SHARE),
    /** How far it is from its requirements, in [0, 1]. */
    STRESS(Sort.SHARE),
    /** The probability of failing within a year. */
    DEFAULT_PROBABILITY(Sort.SHARE),
    /** A model's confidence in that, in [0, 1]; 0 without a model. */
    MODEL_CONFIDENCE(Sort.SHARE),
    /** Its credit spread, a share a year. */
    CREDIT_SPREAD(Sort.SHARE),
    /** By what share its securities stand below the prices of the start. */
    MARKET_PRESSURE(Sort.SHARE),
    /** What it lost in the step, in the network's unit. */
    LOSS(Sort.MONEY);

    /** How its values are written. */
    public enum Sort {
        /** Amounts in the network's unit. */
        MONEY,
        /** Shares, written as percentages. */
        SHARE,
        /** Plain numbers. */
        RATIO
    }

    private final Sort sort;

    Quantity(Sort sort) {
        this.sort = sort;
    }

    /** How its values are written. */
    public Sort sort() {
        return sort;
    }

    /** The values of a step. */
    double[] of(StepRecord record) {
        return this == LOSS ? record.losses() : of(record.states());
    }

    /** The values of states, in which nobody has lost anything yet. */
    double[] of(InstitutionStates states) {
        return switch (this) {
            case EQUITY -> states.equity();
            case CASH -> states.cash();
            case RISK_ASSETS -> states.riskAssets();
            case CAPITAL_RATIO -> states.capitalRatio();
            case LIQUIDITY_BUFFER -> states.liquidityBuffer();
            case LEVERAGE -> states.leverage();
            case CREDIT_EXPOSURE -> states.creditExposure();
            case RISK_APPETITE -> states.riskAppetite();
            case STRESS -> states.stress();
            case DEFAULT_PROBABILITY -> states.defaultProbability();
            case MODEL_CONFIDENCE -> states.modelConfidence();
            case CREDIT_SPREAD -> states.creditSpread();
            case MARKET_PRESSURE -> states.marketPressure();
            case LOSS -> new double[states.size()];
        };
    }
}
