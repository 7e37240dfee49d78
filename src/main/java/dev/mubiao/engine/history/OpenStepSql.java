package dev.mubiao.engine.history;

/**
 * SQL by which statements of other modules read where processes stand, of whatever kind the place is. The engine's
 * history has a line for each; only this module knows its tables.
 */
public final class OpenStepSql {

    /** Open lines and their processes, to be joined with what else is wanted; needs {@link #CONDITION} too. */
    public static final String FROM = "from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_";

    /**
     * A step from which the process was moved the engine's history may leave open for good: where a process stands there
     * is a token, and a task if people are asked.
     */
    public static final String CONDITION = """
            a.end_time_ is null
              and a.act_type_ not in ('subProcess', 'multiInstanceBody')
              and exists (select 1 from act_ru_execution e where e.id_ = a.execution_id_)
              and (a.task_id_ is null or exists (select 1 from act_ru_task k where k.id_ = a.task_id_))
            """;

    /** That the process was called by no other. */
    public static final String OUTERMOST = "a.proc_inst_id_ = a.root_proc_inst_id_";

    /** The id of the line. */
    public static final String ID = "a.id_";

    /** The id of the process's target. */
    public static final String TARGET = "cast(p.business_key_ as uuid)";

    /** The id of the version on which the process runs. */
    public static final String VERSION = "a.proc_def_id_";

    /** The key of the step in its model. */
    public static final String KEY = "a.act_id_";

    /** The name of the step; null if it has none. */
    public static final String NAME = "a.act_name_";

    /** Since when the process stands there, without a zone, in that of the machine. */
    public static final String SINCE = "a.start_time_";

    /** The id of the task there, or, at the call of a process, of one inside it; null where nobody is asked. */
    public static final String TASK = "coalesce(a.task_id_,"
            + " (select min(k.id_) from act_ru_task k where k.proc_inst_id_ = a.call_proc_inst_id_))";

    private OpenStepSql() {}
}
