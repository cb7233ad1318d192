package rudra.dataset.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rudra.dataset.profile.ProfileResult.ColumnProfile;
import rudra.dataset.profile.ProfileResult.Remark;
import rudra.dataset.profile.ProfileResult.Topic;

/** Looks for what would make a model look better than it is, or teach it nothing. */
final class LeakScan {
    /** From this area on a column alone gives the target away. */
    static final double GIVEN_AWAY = 0.98;

    /** From this area on missing cells are worth a remark. */
    static final double TELLS = 0.6;

    private final List<Codes> columns;
    private final Optional<TargetClasses> target;
    private final List<Remark> remarks = new ArrayList<>();

    LeakScan(List<Codes> columns, Optional<TargetClasses> target) {
        this.columns = columns;
        this.target = target;
    }

    /** All remarks, the gravest first. */
    List<Remark> remarks(List<ColumnProfile> profiles) {
        for (int place = 0; place < columns.size(); place++) {
            Codes codes = columns.get(place);
            ColumnProfile profile = profiles.get(place);
            target.ifPresent(t -> compare(codes, profile, t));
            emptiness(codes);
            if (Identifiers.isIdentifier(codes)) {
                identifier(codes);
            }
        }
        target.ifPresent(this::unlabelled);
        repetitions();
        remarks.sort(Comparator.comparing(Remark::topic));
        return List.copyOf(remarks);
    }

    private void compare(Codes codes, ColumnProfile profile, TargetClasses t) {
        profile.auc()
                .filter(auc -> auc >= GIVEN_AWAY)
                .ifPresentOrElse(
                        auc -> add(Topic.GIVES_TARGET_AWAY, codes, auc, givenAway(auc, t)),
                        () -> aftermath(codes, t));
        profile.missingAuc()
                .filter(auc -> auc >= TELLS)
                .ifPresent(auc -> add(Topic.MISSING_TELLS_TARGET, codes, auc, told(codes, auc, t)));
    }

    private void aftermath(Codes codes, TargetClasses t) {
        if (isTarget(codes) || Identifiers.isIdentifier(codes)) {
            return;
        }
        Aftermath.of(codes, t)
                .ifPresent(found ->
                        add(
                                Topic.FOLLOWS_OUTCOME,
                                codes,
                                found.share(),
                                "%s in %,d rows, and %s of those are “%s”. Was it known before the outcome? If it is written down afterwards, leave it out."
                                        .formatted(
                                                found.usual().isEmpty()
                                                        ? "has a value"
                                                        : "is other than %s"
                                                                .formatted(found.usual()),
                                                found.rows(),
                                                percent(found.share()),
                                                t.positiveName())));
    }

    private static String givenAway(double auc, TargetClasses t) {
        String how =
                auc == 1
                        ? "tells “%s” from the rest of “%s” without a mistake"
                                .formatted(t.positiveName(), t.name())
                        : "alone ranks “%s” above the rest of “%s” in %s of pairs (AUC %s)"
                                .formatted(t.positiveName(), t.name(), percent(auc), number(auc));
        return how
                + ". Was it known before the outcome? If not, leave it out: a model would learn"
                + " the answer.";
    }

    private static String told(Codes codes, double auc, TargetClasses t) {
        Separation separation = new Separation(t);
        Separation.Known gaps = separation.known(codes, true);
        String rows =
                gaps.all() == codes.missing() ? "" : " where “%s” is known".formatted(t.name());
        return "has no value in %,d rows%s, and %s of those are “%s”, against %s where it has one (AUC of the gap %s). Find out why it is missing, and whether it will be so at prediction."
                .formatted(
                        gaps.all(),
                        rows,
                        percent(gaps.share()),
                        t.positiveName(),
                        percent(separation.known(codes, false).share()),
                        number(auc));
    }

    private void emptiness(Codes codes) {
        if (codes.distinct() == 0) {
            add(Topic.ALL_MISSING, codes, codes.missing(), "has no value in any row.");
        } else if (codes.distinct() == 1) {
            String where = codes.missing() == 0 ? "every row" : "every row that has one";
            add(
                    Topic.CONSTANT,
                    codes,
                    codes.known(),
                    "has the same value, “%s”, in %s.".formatted(codes.texts().getFirst(), where));
        }
    }

    private void identifier(Codes codes) {
        String how =
                Identifiers.isInOrder(codes)
                        ? "has a different value in each of %,d rows, in order: it counts the rows."
                        : "has a different value in each of %,d rows: it names them.";
        add(
                Topic.IDENTIFIER,
                codes,
                codes.known(),
                how.formatted(codes.known()) + " Leave it out of what a model learns from.");
    }

    private void unlabelled(TargetClasses t) {
        if (t.codes().missing() > 0) {
            add(
                    Topic.TARGET_MISSING,
                    t.codes(),
                    t.codes().missing(),
                    "is the target and has no value in %,d rows; nothing can be learned from them."
                            .formatted(t.codes().missing()));
        }
    }

    /** Identifiers are left out of the comparison: they make every row different. */
    private void repetitions() {
        List<Codes> compared =
                columns.stream().filter(codes -> !Identifiers.isIdentifier(codes)).toList();
        List<Codes> features = compared.stream().filter(codes -> !isTarget(codes)).toList();
        if (features.isEmpty()) {
            return;
        }
        int repeated = RepeatedRows.in(compared).repeated();
        if (repeated > 0) {
            String sentence =
                    "%,d rows are the same as an earlier one, identifiers aside. Parted between training and test they make a model look better than it is."
                            .formatted(repeated);
            remarks.add(new Remark(Topic.DUPLICATE_ROWS, "", repeated, sentence));
        }
        target.ifPresent(t -> contradictions(RepeatedRows.in(features).contradicted(t), t));
    }

    private boolean isTarget(Codes codes) {
        return target.isPresent() && codes.column().name().equals(target.get().name());
    }

    private void contradictions(int rows, TargetClasses t) {
        if (rows > 0) {
            String sentence =
                    "%,d rows are the same as another one that has a different “%s”, identifiers aside: no model can tell them apart."
                            .formatted(rows, t.name());
            remarks.add(new Remark(Topic.CONTRADICTORY_ROWS, "", rows, sentence));
        }
    }

    private void add(Topic topic, Codes codes, double figure, String rest) {
        String name = codes.column().name();
        remarks.add(new Remark(topic, name, figure, "“%s” %s".formatted(name, rest)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
