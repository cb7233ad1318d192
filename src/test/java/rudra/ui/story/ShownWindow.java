package rudra.ui.story;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import rudra.job.Jobs;
import rudra.ui.Screens;
import rudra.ui.fx.UiThread;
import rudra.ui.session.Session;
import rudra.ui.session.SessionModel;
import rudra.ui.shell.ShellView;
import rudra.ui.shell.WindowCommands;
import rudra.ui.theme.Theme;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.FileDialogs;
import rudra.ui.window.WindowModel;

/** A window on the screen with jobs in the background, as a user has it. */
public final class ShownWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private final Jobs jobs = Jobs.inBackground();
    private final WindowModel model;
    private final Stage stage;

    private ShownWindow() {
        model =
                new WindowModel(
                        DesktopModel.of(
                                new StoryServices(),
                                jobs,
                                UiThread.INSTANCE,
                                new SessionModel(Session.fresh(), _ -> {})),
                        new NoDialogs());
        ShellView shell = new ShellView(model, Screens.all(), new NoCommands());
        Scene scene = new Scene(shell.view(), WIDTH, HEIGHT);
        Theme.LIGHT.dress(scene);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /** Opens a window; to be called on any thread but the UI thread, as all methods here. */
    public static ShownWindow open() {
        return Toolkit.call(ShownWindow::new);
    }

    /** The state of the window. */
    public WindowModel model() {
        return model;
    }

    /** Does something on the UI thread. */
    public void act(Runnable work) {
        Toolkit.call(() -> {
            work.run();
            return this;
        });
    }

    /** Presses a button, once it is shown and can be pressed. */
    public void press(String selector) {
        Button button = await(selector, Button.class, found -> !found.isDisabled());
        act(button::fire);
    }

    /** The first node of a kind that a selector finds, once it is shown and the condition holds. */
    public <N extends Node> N await(String selector, Class<N> type, Predicate<N> condition) {
        CompletableFuture<N> found = new CompletableFuture<>();
        AnimationTimer watch =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        stage.getScene().getRoot().lookupAll(selector).stream()
                                .filter(type::isInstance)
                                .map(type::cast)
                                .filter(ShownWindow::isShown)
                                .filter(condition)
                                .findFirst()
                                .ifPresent(found::complete);
                    }
                };
        act(watch::start);
        try {
            return found.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + selector, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("There was no " + selector + " as expected.", e);
        } finally {
            act(watch::stop);
        }
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Closes the window.
     *
     * @throws AssertionError if anything was thrown on the UI thread that nobody caught
     */
    @Override
    public void close() {
        act(stage::close);
        jobs.close();
    }

    /** A user who chooses no file. */
    private static final class NoDialogs implements FileDialogs {
        @Override
        public Optional<Path> open(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    /** A desktop of one window. */
    private static final class NoCommands implements WindowCommands {
        @Override
        public void openWindow() {}

        @Override
        public void closeWindow() {}

        @Override
        public void quit() {}
    }
}
