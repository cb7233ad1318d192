package rudra.contagion;

/** When an institution may default, and what its creditors then get. */
public enum ValuationModel {
    /** It defaults as soon as its assets fall below its debts; a given share is recovered. */
    BLACK_COX {
        @Override
        double value(AssetRisk debtor, double equity, double recoveryRate) {
            return 1 - (1 - recoveryRate) * debtor.defaultBeforeMaturity(equity);
        }
    },
    /** It defaults at maturity only; its creditors share what its assets are then worth. */
    MERTON_ENDOGENOUS {
        @Override
        double value(AssetRisk debtor, double equity, double recoveryRate) {
            if (debtor.liabilities() == 0) {
                return 1;
            }
            double survives = 1 - debtor.defaultAtMaturity(equity);
            return Math.clamp(survives + recoveryRate * debtor.expectedRecovery(equity), 0, 1);
        }
    },
    /** It defaults at maturity only; a given share is recovered. */
    MERTON_EXOGENOUS {
        @Override
        double value(AssetRisk debtor, double equity, double recoveryRate) {
            return 1 - (1 - recoveryRate) * debtor.defaultAtMaturity(equity);
        }
    };

    /**
     * What a claim of one on the debtor is worth today: rises with equity, between 0 and 1.
     *
     * @param debtor the debtor's assets and debts
     * @param equity the debtor's equity
     * @param recoveryRate the share recovered on default; for endogenous recovery the share of it
     *     that costs of default leave
     */
    abstract double value(AssetRisk debtor, double equity, double recoveryRate);
}
