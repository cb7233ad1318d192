package rudra.ui.simulation.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rudra.analysis.json.Ids;
import rudra.network.Network;
import rudra.simulation.Failure;
import rudra.simulation.analysis.PayoffResult;
import rudra.simulation.books.Status;
import rudra.ui.simulation.watch.Desk;
import rudra.ui.simulation.watch.Quantity;
import rudra.ui.simulation.watch.SimulationViewModel;
import rudra.ui.simulation.watch.StepFrame;

/** What the inspector knows of who is selected, in the run on funds that ships. */
final class InspectorViewModelTest {
    /** Frames are kept in single precision. */
    private static final double SINGLE = 1e-6;

    private final Desk desk = new Desk();
    private final SimulationViewModel screen = new SimulationViewModel(desk.window());
    private final InspectorViewModel model = new InspectorViewModel(screen);

    @BeforeEach
    void runOnFunds() {
        desk.open("funding-run");
        screen.run();
    }

    @Test
    void nothingIsKnownWhileNobodyIsSelected() {
        assertEquals(Optional.empty(), model.inspectedProperty().get());
        model.select(3);
        assertTrue(model.inspectedProperty().get().isPresent());
        model.close();
        assertEquals(Optional.empty(), model.inspectedProperty().get());
    }

    @Test
    void ledgerOfEveryStepAddsUpToItsLoss() {
        int moved = 0;
        for (int step = 1; step <= 20; step++) {
            Inspected shown = look("C02", step);
            StepLedger ledger = shown.ledger().orElseThrow();
            double sum = ledger.losses().stream().mapToDouble(StepLedger.Entry::amount).sum();
            double tolerance = 1e-9 * Math.max(1, Math.abs(ledger.loss()));
            assertEquals(ledger.loss(), sum, tolerance, "step " + step);
            assertEquals(
                    shown.value(Quantity.LOSS),
                    ledger.loss(),
                    SINGLE * Math.max(1, ledger.loss()),
                    "step " + step);
            moved += ledger.loss() > 0 ? 1 : 0;
        }
        assertTrue(moved > 3, "lost in " + moved + " steps");
    }

    @Test
    void changeOfEquityIsWhatTheLedgerSays() {
        for (int step = 2; step <= 6; step++) {
            Inspected shown = look("C02", step);
            double change = shown.ledger().orElseThrow().change();
            double size = Math.abs(shown.value(Quantity.EQUITY)) + Math.abs(change);
            assertEquals(shown.change(Quantity.EQUITY), change, SINGLE * size, "step " + step);
        }
    }

    @Test
    void decisionIsTheActionThatTheScreenShows() {
        for (int step = 1; step <= 20; step++) {
            Inspected shown = look("P05", step);
            PayoffResult decision = shown.decision().orElseThrow();
            assertEquals(step, decision.step());
            assertEquals("P05", decision.institution());
            assertEquals(Ids.of(shown.frame().action(shown.institution())), decision.action());
        }
    }

    @Test
    void balanceSheetBalances() {
        Inspected shown = look("C02", 3);
        double assets =
                shown.value(Quantity.CASH)
                        + shown.value(Quantity.CREDIT_EXPOSURE)
                        + shown.otherAssets();
        assertEquals(shown.assets(), assets, SINGLE * assets);
        assertEquals(assets, shown.debts() + shown.value(Quantity.EQUITY), SINGLE * assets);
    }

    @Test
    void failureIsToldFromItsStepOnWithItsCause() {
        StepFrame last = last();
        int failed = 0;
        while (last.status(failed) != Status.FAILED) {
            failed++;
        }
        model.select(failed);
        screen.player().jump(20);
        InstitutionCourse.FailedIn when =
                model.inspectedProperty().get().orElseThrow().failure().orElseThrow();
        screen.player().jump(when.step() - 1);
        assertEquals(Optional.empty(), model.inspectedProperty().get().orElseThrow().failure());
        screen.player().jump(when.step());
        int who = failed;
        Failure told =
                screen.frameProperty().get().orElseThrow().failures().stream()
                        .filter(failure -> failure.institution() == who)
                        .findFirst()
                        .orElseThrow();
        assertEquals(told, when.failure());
        String words =
                new Words(model.messages()).status(model.inspectedProperty().get().orElseThrow());
        assertTrue(words.startsWith("Failed in step " + when.step() + ": "), words);
    }

    @Test
    void institutionIsFoundByIdOrPartOfIt() {
        assertTrue(model.find("c08"));
        assertEquals("C08", model.inspectedProperty().get().orElseThrow().id());
        assertTrue(model.find("P4"));
        assertEquals("P40", model.inspectedProperty().get().orElseThrow().id());
        assertFalse(model.find("nobody of that name"));
        assertEquals("P40", model.inspectedProperty().get().orElseThrow().id());
        assertFalse(model.find("  "));
    }

    @Test
    void otherStepsOfTheSameInstitutionNeedNoFurtherRun() {
        Inspected first = look("C02", 20);
        assertEquals(first.course(), look("C02", 4).course());
    }

    @Test
    void nobodyIsLookedAtOnceAnotherNetworkIsOpen() {
        look("C02", 5);
        desk.open("calm-year");
        assertEquals(OptionalInt.empty(), screen.selectedProperty().get());
        assertEquals(Optional.empty(), model.inspectedProperty().get());
    }

    @Test
    void seriesGoFromBeforeTheFirstStepToTheLast() {
        Inspected shown = look("C02", 7);
        List<Double> series = model.series(Quantity.CAPITAL_RATIO);
        assertEquals(21, series.size());
        assertEquals(shown.value(Quantity.CAPITAL_RATIO), series.get(model.place(7)));
    }

    @Test
    void csvHoldsEveryActionAtFullPrecision() {
        PayoffResult decision = look("C02", 5).decision().orElseThrow();
        List<String> lines = PayoffCsv.of(decision).lines().toList();
        assertEquals(7, lines.size());
        String total = Double.toString(decision.actions().get(0).total().orElseThrow());
        assertTrue(lines.get(1).startsWith("C02,5,hold,"), lines.get(1));
        assertTrue(lines.get(1).contains(total), lines.get(1));
    }

    @Test
    void bayesianEstimateIsNamedAsTheSourceWhereNoModelIsGiven() {
        assertEquals(
                "Bayesian estimate; no model is given",
                new Words(model.messages()).source(look("C02", 5)));
    }

    private StepFrame last() {
        screen.player().jump(20);
        return screen.frameProperty().get().orElseThrow();
    }

    private Inspected look(String id, int step) {
        Network network = screen.network().orElseThrow();
        model.select(network.institutions().indexOf(id).orElseThrow());
        screen.player().jump(step);
        return model.inspectedProperty().get().orElseThrow();
    }
}
