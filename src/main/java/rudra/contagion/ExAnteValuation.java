package rudra.contagion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;

/**
 * Ex-ante valuation: claims are worth what they may be expected to bring within a year, so equity
 * falls with the likelihood that debtors fail, before any does. The greatest equities E are sought
 * with E_i = A_i − L_i + Σ_j claim_ij · V_j(E_j).
 *
 * <p>Losses are reported against face values: they contain the discount that claims have without
 * any shock. Cost O(n + exposures) a round; where rounds converge slowly Newton's method takes
 * over.
 *
 * <p>Sources: see {@link ValuationModel}'s models in P. Barucca et al., Network valuation in
 * financial systems, Mathematical Finance 30 (2020), and M. Bardoscia et al., Forward-looking
 * solvency contagion, Journal of Economic Dynamics and Control 108 (2019).
 *
 * @param model when an institution may default and what is recovered
 * @param recoveryRate the share of a claim recovered on default, in [0, 1]; for endogenous recovery
 *     the share that costs of default leave
 * @param assetVolatility the volatility of external assets a year, at least 0
 * @param volatilityById volatilities of single institutions, by id
 */
public record ExAnteValuation(
        ValuationModel model,
        double recoveryRate,
        double assetVolatility,
        Map<String, Double> volatilityById)
        implements ContagionEngine {

    /** Copies the map. */
    public ExAnteValuation {
        volatilityById = Collections.unmodifiableMap(new LinkedHashMap<>(volatilityById));
    }

    @Override
    public String id() {
        return "ex-ante-valuation";
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        double[] volatility = volatilities(network);
        ValuationEquations equations =
                new ValuationEquations(network, model, recoveryRate, volatility);
        Attribution attribution = new Attribution(network, recorder);
        GreatestValuation solution = new GreatestValuation(equations, attribution, progress);
        int n = network.size();
        double[] equity = solution.equity();
        double[] claimsLost = new double[n];
        double[] drop = new double[n];
        double[] discounts = equations.discounts(equity);
        for (int i = 0; i < n; i++) {
            claimsLost[i] = equations.lostBy(i, discounts);
            equity[i] = network.isOutside(i) ? Double.NaN : equity[i];
            drop[i] = network.equity(i) - equity[i];
        }
        Losses losses = Losses.of(network, drop, claimsLost);
        return new Outcome(
                id(),
                solution.roundOfFailure(),
                equity,
                losses.total(),
                losses.own(),
                Optional.empty(),
                Optional.empty(),
                solution.rounds(),
                solution.residual(),
                Optional.empty(),
                conventions(),
                notes(network, volatility));
    }

    private double[] volatilities(ShockedNetwork network) {
        double[] volatility = new double[network.size()];
        Arrays.fill(volatility, assetVolatility);
        volatilityById.forEach((id, value) -> volatility[network.index(id, "volatility")] = value);
        for (double value : volatility) {
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw AnalysisException.usage(
                        Problem.of(
                                        "valuation.volatility",
                                        "A volatility must be a finite number of at least 0.")
                                .inField("volatility"));
            }
        }
        return volatility;
    }

    private static List<String> notes(ShockedNetwork network, double[] volatility) {
        List<String> notes = new ArrayList<>(network.notes());
        int certain = 0;
        for (int i = 0; i < volatility.length; i++) {
            boolean decided = volatility[i] == 0 || network.externalAssets(i) <= 0;
            certain += decided && !network.isUnshakeable(i) ? 1 : 0;
        }
        if (certain > 0) {
            notes.add(
                    "%d of %d institutions have no external assets at risk: they default with certainty or not at all."
                            .formatted(certain, volatility.length));
        }
        return List.copyOf(notes);
    }

    private Map<String, String> conventions() {
        String recovered = Conventions.share(recoveryRate);
        return Conventions.failure("equity after valuation < 0 (strictly)")
                .passedOn("before failing: as the probability of default within a year rises")
                .recovery(
                        model == ValuationModel.MERTON_ENDOGENOUS
                                ? recovered + " of what the assets are expected to bring"
                                : recovered + " of each claim, given beforehand")
                .seniority("none: every creditor recovers the same share")
                .decree("its external assets become 0 and its default is certain")
                .solution("the greatest equities that value each other; losses against face value")
                .toMap();
    }
}
