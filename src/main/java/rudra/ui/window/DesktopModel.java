package rudra.ui.window;

import java.util.concurrent.Executor;
import rudra.app.Messages;
import rudra.job.Jobs;
import rudra.ui.job.JobListViewModel;
import rudra.ui.theme.ThemeModel;

/**
 * What all windows share.
 *
 * @param messages the sentences of the program
 * @param jobs runs work in the background
 * @param uiThread where observable state changes
 * @param theme the colours that all windows wear
 * @param jobList the jobs as windows show them
 */
public record DesktopModel(
        Messages messages,
        Jobs jobs,
        Executor uiThread,
        ThemeModel theme,
        JobListViewModel jobList) {

    /** Shares the given jobs; a new theme and a new list of jobs. */
    public static DesktopModel of(Messages messages, Jobs jobs, Executor uiThread) {
        return new DesktopModel(
                messages, jobs, uiThread, new ThemeModel(), new JobListViewModel(jobs, uiThread));
    }
}
