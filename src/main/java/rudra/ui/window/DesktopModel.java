package rudra.ui.window;

import java.util.concurrent.Executor;
import rudra.app.Messages;
import rudra.job.Jobs;
import rudra.ui.job.JobListViewModel;
import rudra.ui.session.SessionModel;
import rudra.ui.theme.ThemeModel;

/**
 * What all windows share.
 *
 * @param services the program beneath
 * @param jobs runs work in the background
 * @param uiThread where observable state changes
 * @param theme the colours that all windows wear
 * @param jobList the jobs as windows show them
 * @param session what is remembered from one start to the next
 */
public record DesktopModel(
        Services services,
        Jobs jobs,
        Executor uiThread,
        ThemeModel theme,
        JobListViewModel jobList,
        SessionModel session) {

    /** Shares the given jobs and session; wears the theme that the session remembers. */
    public static DesktopModel of(
            Services services, Jobs jobs, Executor uiThread, SessionModel session) {
        ThemeModel theme = new ThemeModel();
        theme.choiceProperty().set(session.get().theme());
        theme.choiceProperty().subscribe(choice -> session.change(now -> now.withTheme(choice)));
        return new DesktopModel(
                services, jobs, uiThread, theme, new JobListViewModel(jobs, uiThread), session);
    }

    /** The words of the program. */
    public Messages messages() {
        return services.messages();
    }
}
