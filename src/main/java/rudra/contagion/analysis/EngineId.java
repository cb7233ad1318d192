package rudra.contagion.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rudra.analysis.json.Ids;
import rudra.contagion.ContagionEngine;
import rudra.contagion.CrossHoldings;
import rudra.contagion.DebtRank;
import rudra.contagion.EisenbergNoe;
import rudra.contagion.Furfine;
import rudra.contagion.LinearDebtRank;
import rudra.contagion.RogersVeraart;
import rudra.contagion.SeniorityClearing;
import rudra.contagion.ThresholdCascade;

/** The engines that can be compared. */
public enum EngineId {
    /** Clearing without costs of default. */
    EISENBERG_NOE("Eisenberg–Noe"),
    /** Clearing with costs of default. */
    ROGERS_VERAART("Rogers–Veraart"),
    /** Sequential defaults with a given recovery. */
    FURFINE("Furfine"),
    /** Gai and Kapadia's cascade. */
    THRESHOLD_CASCADE("Threshold cascade"),
    /** DebtRank of 2012: distress passes on once. */
    DEBTRANK("DebtRank 2012"),
    /** DebtRank of 2015: distress passes on in proportion. */
    LINEAR_DEBTRANK("Linear DebtRank"),
    /** Claims at what they may be expected to bring. */
    EX_ANTE_VALUATION("Ex-ante valuation"),
    /** Clearing of debts by rank. */
    SENIORITY_CLEARING("Clearing by seniority"),
    /** Values of debt and equity held of each other. */
    CROSS_HOLDINGS("Cross-holdings"),
    /** Step by step, sales that bring leverage back. */
    LEVERAGE_TARGETING_FIRE_SALE("Fire sale: leverage targeting"),
    /** At once, sales that bring leverage back. */
    SQUARE_ROOT_FIRE_SALE("Fire sale: square-root impact"),
    /** Claims and fire sales together. */
    COMBINED_CHANNELS("Claims and fire sales"),
    /** Creditors give up debts of who has too little equity. */
    BAIL_IN("Bail-in"),
    /** Funding called back. */
    LIQUIDITY("Liquidity");

    private static final Set<String> GIVEN_RECOVERY = Set.of("recoveryRate", "defaultAt");

    private final String title;

    EngineId(String title) {
        this.title = title;
    }

    /** What people call the engine, such as “Eisenberg–Noe”. */
    public String title() {
        return title;
    }

    /** What people call the engine of an id, such as {@code eisenberg-noe}; else the id itself. */
    public static String titleOf(String id) {
        return Arrays.stream(values())
                .filter(engine -> Ids.of(engine).equals(id))
                .findFirst()
                .map(EngineId::title)
                .orElse(id);
    }

    /** The engines that need nothing but who owes what to whom and balance sheets, in order. */
    public static List<EngineId> usual() {
        return List.of(
                EISENBERG_NOE,
                ROGERS_VERAART,
                FURFINE,
                THRESHOLD_CASCADE,
                DEBTRANK,
                LINEAR_DEBTRANK);
    }

    /**
     * Whether a parameter of {@link EngineParameters} concerns the engine.
     *
     * @param parameter its name
     */
    public boolean isAsked(String parameter) {
        return switch (this) {
            case EISENBERG_NOE -> parameter.equals("externalSeniority");
            case ROGERS_VERAART -> Set.of("alpha", "beta", "externalSeniority").contains(parameter);
            case FURFINE, THRESHOLD_CASCADE -> GIVEN_RECOVERY.contains(parameter);
            case DEBTRANK, LINEAR_DEBTRANK -> parameter.equals("defaultAt");
            case EX_ANTE_VALUATION -> parameter.equals("exAnte");
            case SENIORITY_CLEARING, CROSS_HOLDINGS -> false;
            case LEVERAGE_TARGETING_FIRE_SALE -> parameter.equals("leverageTargeting");
            case SQUARE_ROOT_FIRE_SALE -> parameter.equals("squareRoot");
            case COMBINED_CHANNELS ->
                    GIVEN_RECOVERY.contains(parameter) || parameter.equals("combined");
            case BAIL_IN -> GIVEN_RECOVERY.contains(parameter) || parameter.equals("bailIn");
            case LIQUIDITY -> GIVEN_RECOVERY.contains(parameter) || parameter.equals("liquidity");
        };
    }

    /** The engine with those of the parameters that concern it. */
    public ContagionEngine engine(EngineParameters p) {
        return switch (this) {
            case EISENBERG_NOE -> new EisenbergNoe(p.externalSeniority());
            case ROGERS_VERAART -> new RogersVeraart(p.alpha(), p.beta(), p.externalSeniority());
            case FURFINE -> new Furfine(p.recoveryRate(), p.defaultAt());
            case THRESHOLD_CASCADE -> new ThresholdCascade(p.recoveryRate(), p.defaultAt());
            case DEBTRANK -> new DebtRank(p.defaultAt());
            case LINEAR_DEBTRANK -> new LinearDebtRank(p.defaultAt());
            case EX_ANTE_VALUATION -> p.exAnte().engine();
            case SENIORITY_CLEARING -> new SeniorityClearing();
            case CROSS_HOLDINGS -> new CrossHoldings();
            case LEVERAGE_TARGETING_FIRE_SALE -> p.leverageTargeting().engine();
            case SQUARE_ROOT_FIRE_SALE -> p.squareRoot().engine();
            case COMBINED_CHANNELS -> p.combined().engine(p.recoveryRate(), p.defaultAt());
            case BAIL_IN -> p.bailIn().engine(p.recoveryRate(), p.defaultAt());
            case LIQUIDITY -> p.liquidity().engine(p.recoveryRate(), p.defaultAt());
        };
    }
}
