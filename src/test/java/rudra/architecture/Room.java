package rudra.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rooms of the house and the floor each is on. Arrows between rooms point down; the few that
 * run along a floor are named in {@link #mayUse}.
 */
enum Room {
    UI(6),
    CLI(6),
    SERVER(6),
    APP(5),
    MONITORING(4),
    REGISTRY(3),
    RISKMODEL(3),
    SIMULATION(2),
    LEARNING(2),
    CONTAGION(1),
    FEATURE(1),
    WORKSPACE(1),
    NETWORK(0),
    DATASET(0),
    ANALYSIS(0),
    JOB(0);

    private static final String HOUSE = "rudra";

    private final int floor;

    Room(int floor) {
        this.floor = floor;
    }

    /** The room a class is in; empty for the entry point, which is above them all. */
    static Optional<Room> of(JavaClass type) {
        String name = name(type);
        return Arrays.stream(values()).filter(room -> room.packageName().equals(name)).findFirst();
    }

    /** Whether the class is the entry point's: it lies beside the rooms, not in one. */
    static boolean isEntrance(JavaClass type) {
        return type.getPackageName().equals(HOUSE);
    }

    static boolean isInHouse(JavaClass type) {
        return type.getPackageName().equals(HOUSE) || type.getPackageName().startsWith(HOUSE + ".");
    }

    String packageName() {
        return HOUSE + "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether this room may know a class of the other. */
    boolean mayUse(Room other, JavaClass type) {
        return this == other || floor > other.floor || alongTheFloor(other, type);
    }

    private boolean alongTheFloor(Room other, JavaClass type) {
        return switch (this) {
            case NETWORK, DATASET -> other == ANALYSIS || other == JOB;
            // An analysis is told of progress and cancellation, and may say why it catches
            // everything.
            case ANALYSIS ->
                    other == JOB
                            && Arrays.asList("Progress", "CancelledException", "CatchesAll")
                                    .contains(type.getSimpleName());
            default -> false;
        };
    }

    private static String name(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 2 ? parts[0] : parts[0] + "." + parts[1];
    }
}
