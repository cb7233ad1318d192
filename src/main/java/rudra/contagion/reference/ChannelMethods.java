package rudra.contagion.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.analysis.reference.UnsupportedCaseException;
import rudra.contagion.BailIn;
import rudra.contagion.BailInOutcome;
import rudra.contagion.BailInScope;
import rudra.contagion.CombinedChannels;
import rudra.contagion.CombinedOutcome;
import rudra.contagion.CommonAssets;
import rudra.contagion.DefaultAt;
import rudra.contagion.Funding;
import rudra.contagion.LiquidityContagion;
import rudra.contagion.LiquidityOutcome;
import rudra.contagion.Outcome;
import rudra.contagion.Shock;
import rudra.contagion.channels.BailInRule;
import rudra.contagion.channels.Deleveraging;
import rudra.contagion.channels.FundingRule;
import rudra.job.Progress;
import rudra.network.Network;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The reference methods of combined channels, bail-in and liquidity. */
final class ChannelMethods {
    private ChannelMethods() {}

    static List<ReferenceMethod> all() {
        return List.of(
                method(
                        "combined-channels",
                        Set.of(
                                "recoveryRate",
                                "priceShock",
                                "marketImpact",
                                "leverageCap",
                                "leverageTarget"),
                        Set.of("prices", "saleShare"),
                        ChannelMethods::combined),
                method(
                        "bail-in",
                        Set.of(
                                "conversion",
                                "minimumRatio",
                                "contingentTrigger",
                                "targetRatio",
                                "classes",
                                "contingentClasses",
                                "recoveryRate"),
                        Set.of("bailedIn", "creditorsLost"),
                        ChannelMethods::bailIn),
                method(
                        "liquidity",
                        Set.of(
                                "fundingShock",
                                "hoarding",
                                "withdrawal",
                                "distressAt",
                                "saleDiscount",
                                "liquidShare",
                                "recoveryRate"),
                        Set.of("calledBack"),
                        ChannelMethods::liquidity));
    }

    private static ReferenceMethod method(
            String id,
            Set<String> parameters,
            Set<String> results,
            ChannelMethod.Calculation calculation) {
        Set<String> asked = new TreeSet<>(parameters);
        asked.add("shock");
        Set<String> told = new TreeSet<>(results);
        told.addAll(Set.of("equity", "defaulted", "roundOfFailure"));
        return new ChannelMethod(id, Set.copyOf(asked), Set.copyOf(told), calculation);
    }

    private static Outcome combined(
            ReferenceCase example, Network network, Shock shock, ObjectNode values) {
        int classes = network.detail().holdings().assetClasses().size();
        Optional<Deleveraging> rule =
                CaseParameters.isAbsent(example.parameter("leverageCap"))
                        ? Optional.empty()
                        : Optional.of(deleveraging(example));
        CommonAssets assets =
                new CommonAssets(
                        byPosition(example, "priceShock", classes),
                        0,
                        byPosition(example, "marketImpact", classes));
        CombinedOutcome found =
                new CombinedChannels(
                                CaseParameters.share(example, "recoveryRate", 0),
                                DefaultAt.BELOW_ZERO,
                                assets,
                                rule)
                        .runWithPrices(network, shock, Progress.none());
        values.set("prices", CaseParameters.array(found.path().prices()));
        values.set("saleShare", CaseParameters.array(found.path().saleShare()));
        return found.outcome();
    }

    private static Deleveraging deleveraging(ReferenceCase example) {
        double cap = CaseParameters.number(example, "leverageCap");
        double target =
                CaseParameters.isAbsent(example.parameter("leverageTarget"))
                        ? cap
                        : CaseParameters.number(example, "leverageTarget");
        if (!(target >= 1 && target <= cap)) {
            throw CaseParameters.wrong("leverageTarget", "should lie between 1 and the cap");
        }
        return new Deleveraging(cap, target);
    }

    private static Outcome bailIn(
            ReferenceCase example, Network network, Shock shock, ObjectNode values) {
        double minimum = CaseParameters.share(example, "minimumRatio", 0);
        double trigger = CaseParameters.share(example, "contingentTrigger", minimum);
        double target = CaseParameters.share(example, "targetRatio", trigger);
        if (minimum > trigger || trigger > target) {
            throw CaseParameters.wrong("targetRatio", "should be the highest of the ratios");
        }
        BailInRule rule =
                new BailInRule(
                        minimum,
                        trigger,
                        target,
                        isConversion(example),
                        1 - CaseParameters.share(example, "recoveryRate", 0));
        BailInScope scope =
                new BailInScope(
                        (int) CaseParameters.number(example, "classes"),
                        example.parameter("contingentClasses").asInt(0),
                        0,
                        0);
        BailInOutcome found =
                new BailIn(rule, scope, DefaultAt.BELOW_ZERO)
                        .runWithDebts(network, shock, Progress.none());
        values.set("bailedIn", CaseParameters.array(found.path().bailedIn()));
        values.set("creditorsLost", CaseParameters.array(found.path().creditorsLost()));
        return found.outcome();
    }

    private static boolean isConversion(ReferenceCase example) {
        String id = example.parameter("conversion").asString("fair-conversion");
        return switch (id) {
            case "fair-conversion" -> true;
            case "write-down" -> false;
            default ->
                    throw new UnsupportedCaseException("The conversion “" + id + "” is not known.");
        };
    }

    private static Outcome liquidity(
            ReferenceCase example, Network network, Shock shock, ObjectNode values) {
        double discount = CaseParameters.share(example, "saleDiscount", 0);
        if (discount == 1) {
            throw CaseParameters.wrong("saleDiscount", "should be below 1");
        }
        FundingRule rule =
                new FundingRule(
                        CaseParameters.share(example, "hoarding", 0),
                        CaseParameters.share(example, "withdrawal", 0),
                        CaseParameters.share(example, "distressAt", 1),
                        discount,
                        1 - CaseParameters.share(example, "recoveryRate", 0));
        Funding funding =
                new Funding(
                        CaseParameters.share(example, "liquidShare", 0),
                        0,
                        byPosition(example, "fundingShock", network.size()));
        LiquidityOutcome found =
                new LiquidityContagion(rule, funding, DefaultAt.BELOW_ZERO)
                        .runWithFunding(network, shock, Progress.none());
        values.set("calledBack", CaseParameters.array(found.path().withdrawn()));
        return found.outcome();
    }

    /** One number for all, or a list. */
    private static Map<String, Double> byPosition(ReferenceCase example, String name, int size) {
        JsonNode node = example.parameter(name);
        Map<String, Double> values = new LinkedHashMap<>();
        double[] list = node.isArray() ? CaseParameters.amounts(node, name, size) : new double[0];
        double same =
                node.isArray() || CaseParameters.isAbsent(node)
                        ? 0
                        : CaseParameters.number(example, name);
        for (int p = 0; p < size; p++) {
            values.put(Integer.toString(p), node.isArray() ? list[p] : same);
        }
        return values;
    }
}
