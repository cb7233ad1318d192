package rudra.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which room may know which library, so that one can be replaced without searching the house. */
@AnalyzeClasses(packages = "rudra", importOptions = DoNotIncludeTests.class)
final class LibrariesTest {

    @ArchTest
    static final ArchRule onlyTheDesktopKnowsItsToolkit =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("rudra.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "com.sun.javafx..",
                            "atlantafx..",
                            "org.controlsfx..",
                            "impl.org.controlsfx..",
                            "org.kordamp.ikonli..");

    @ArchTest
    static final ArchRule theToolkitsInsidesAreNobodysBusiness =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.sun..", "sun..");

    @ArchTest
    static final ArchRule awtAndSwingStayInThePlotBridge =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("rudra.ui.chart.plot")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.awt..", "javax.swing..");

    @ArchTest
    static final ArchRule noScreenEmbedsSwingOrABrowser =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.embed..", "javafx.scene.web..");

    @ArchTest
    static final ArchRule onlyNetworksKnowTheGraphLibrary =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("rudra.network..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jgrapht..");

    @ArchTest
    static final ArchRule onlyRoomsWithTablesAndReadersOfUsersDatabasesKnowH2 =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "rudra.workspace..",
                            "rudra.registry..",
                            "rudra.monitoring..",
                            "rudra.dataset.io.database")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.h2..");

    @ArchTest
    static final ArchRule onlyReadersOfDataKnowOtherDatabases =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("rudra.dataset.io..", "rudra.simulation.history..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.duckdb..");

    @ArchTest
    static final ArchRule onlyReadersOfUsersDatabasesKnowTheirDrivers =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("rudra.dataset.io.database")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.sqlite..", "org.postgresql..");

    @ArchTest
    static final ArchRule onlyReadersOfDataKnowWorkbooks =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("rudra.dataset.io")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.dhatim..");

    @ArchTest
    static final ArchRule onlyRoomsWithTablesOrImportsSpeakSql =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "rudra.workspace..",
                            "rudra.registry..",
                            "rudra.monitoring..",
                            "rudra.dataset.io..",
                            "rudra.simulation.history..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule noDatabaseLoadsTheDriversOfTheOthers =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.sql.DriverManager")
                    .because("it loads every driver there is, before the first window");

    @ArchTest
    static final ArchRule onlyLearningKnowsTheLearningLibraries =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "rudra.learning..", "rudra.riskmodel..", "rudra.ui.chart.plot")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("smile..");

    @ArchTest
    static final ArchRule onlyThePlotBridgeDrawsWithSmile =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("rudra.ui.chart.plot")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("smile.plot..", "smile.swing..");

    @ArchTest
    static final ArchRule thePlotBridgeKnowsNothingOfLearningButItsPlots =
            noClasses()
                    .that()
                    .resideInAPackage("rudra.ui.chart.plot")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("smile..")
                                    .and(DescribedPredicate.not(resideInAPackage("smile.plot.."))));

    @ArchTest
    static final ArchRule onlyLearningKnowsBoostingNetworksAndOnnx =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("rudra.learning..", "rudra.riskmodel..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "ml.dmlc..",
                            "org.deeplearning4j..",
                            "org.nd4j..",
                            "org.bytedeco..",
                            "ai.onnxruntime..",
                            "onnx..");

    @ArchTest
    static final ArchRule onlyEnsemblesKnowTheLibraryOfSobolPoints =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("rudra.simulation.ensemble..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.commons.math3..");

    @ArchTest
    static final ArchRule nothingIsWrittenOrReadByJavaSerialization =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.ObjectInputStream")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.ObjectOutputStream")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.Externalizable");
}
