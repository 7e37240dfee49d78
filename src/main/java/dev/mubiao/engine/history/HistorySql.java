package dev.mubiao.engine.history;

/**
 * SQL by which statements of other modules read the engine's history, of which only this module knows the tables; needed
 * where figures are added up over many processes.
 */
public final class HistorySql {

    private HistorySql() {}

    /**
     * Joins the step that a task stood for.
     *
     * @param step what the statement calls it
     * @param task SQL of the task's id
     */
    public static String taskStep(String step, String task) {
        return "join act_hi_actinst %1$s on %1$s.task_id_ = %2$s".formatted(step, task);
    }

    /** Joins the process that called all others in which a step lies, or its own. */
    public static String outermostProcess(String process, String step) {
        return "join act_hi_procinst %1$s on %1$s.id_ = %2$s.root_proc_inst_id_".formatted(process, step);
    }

    /** The key of a step in its model. */
    public static String key(String step) {
        return step + ".act_id_";
    }

    public static String name(String step) {
        return step + ".act_name_";
    }

    /** The id of the version on which a step or a process runs. */
    public static String version(String stepOrProcess) {
        return stepOrProcess + ".proc_def_id_";
    }

    public static String ended(String process) {
        return process + ".end_time_ is not null";
    }
}
