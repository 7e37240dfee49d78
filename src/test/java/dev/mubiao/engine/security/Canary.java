package dev.mubiao.engine.security;

import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Sings when anything of a model reaches it: when it is made or called, or its file appears. */
public final class Canary implements JavaDelegate, TaskListener, ExecutionListener {

    static final Path FILE = Path.of(
            System.getProperty("java.io.tmpdir"),
            "mubiao-canary-" + ProcessHandle.current().pid());

    private static volatile boolean sang;

    public Canary() {
        sing();
    }

    static boolean sang() {
        return sang || Files.exists(FILE);
    }

    static void reset() {
        sang = false;
    }

    public static void sing() {
        sang = true;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sing();
    }

    @Override
    public void notify(DelegateTask task) {
        sing();
    }

    @Override
    public void notify(DelegateExecution execution) {
        sing();
    }
}
