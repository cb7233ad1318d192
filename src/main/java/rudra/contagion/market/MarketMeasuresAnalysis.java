package rudra.contagion.market;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.dataset.CapitalStructure;
import rudra.dataset.Panel;
import rudra.job.Progress;

/**
 * The analysis {@code contagion.market-measures}: marginal expected shortfall, ΔCoVaR and SRISK of
 * each institution. O(institutions · days · draws).
 */
public final class MarketMeasuresAnalysis
        implements Analysis<MarketMeasuresParameters, MarketMeasuresResult> {
    private final InputDeclaration<Panel> prices;
    private final InputDeclaration<Panel> market;
    private final InputDeclaration<CapitalStructure> capital;

    /**
     * Creates the analysis.
     *
     * @param prices the prices of the institutions
     * @param market the prices of an index; optional
     * @param capital debt and capitalisation; optional
     */
    public MarketMeasuresAnalysis(
            InputDeclaration<Panel> prices,
            InputDeclaration<Panel> market,
            InputDeclaration<CapitalStructure> capital) {
        this.prices = prices;
        this.market = market;
        this.capital = capital;
    }

    @Override
    public String id() {
        return "contagion.market-measures";
    }

    @Override
    public String citation() {
        return "Acharya, Pedersen, Philippon and Richardson (2017), Measuring systemic risk, Review"
                + " of Financial Studies 30; Adrian and Brunnermeier (2016), CoVaR, American"
                + " Economic Review 106; Brownlees and Engle (2017), SRISK, Review of Financial"
                + " Studies 30";
    }

    @Override
    public Class<MarketMeasuresParameters> parameterType() {
        return MarketMeasuresParameters.class;
    }

    @Override
    public Class<MarketMeasuresResult> resultType() {
        return MarketMeasuresResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(prices, market, capital);
    }

    @Override
    public MarketMeasuresResult run(
            MarketMeasuresParameters parameters, Inputs inputs, Progress progress) {
        return new MarketMeasurement(
                        inputs.get(prices),
                        inputs.find(market),
                        inputs.find(capital),
                        parameters,
                        inputs.seed())
                .measure(progress);
    }
}
