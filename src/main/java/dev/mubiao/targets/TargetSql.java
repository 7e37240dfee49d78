package dev.mubiao.targets;

/** SQL by which statements of other modules read what the rows of targets say, where a join saves a statement of its own. */
public final class TargetSql {

    private TargetSql() {}

    /**
     * Joins a target to a statement, which may then read its {@code name}, {@code unit_id}, {@code form_id} and {@code
     * budget_year}.
     *
     * @param id SQL of the target's id
     */
    public static String join(String target, String id) {
        return "join target %1$s on %1$s.id = %2$s".formatted(target, id);
    }

    /** A target's status. @param id SQL of the target's id */
    public static String status(String id) {
        return "(select known.status from target known where known.id = %s)".formatted(id);
    }
}
