package dev.mubiao.workflow;

import dev.mubiao.directory.UserId;
import java.util.Map;

/**
 * One of the things that a reader is to the to-do box: a principal whose rows he sees, and which of them.
 *
 * @param condition in SQL, over the columns of {@code work_item}; {@code :me} is the reader
 * @param parameters of the condition; their names must differ between a reader's standings unless they mean the same
 */
record Standing(String principal, String condition, Map<String, Object> parameters) {

    private static final String MINE_TO_DO =
            "(claimed_by is null or claimed_by = :me) and (barred_id is null or barred_id <> :me)";

    /** The principal's rows that nobody else claimed and that the reader is not barred from. */
    static Standing own(String principal) {
        return new Standing(principal, MINE_TO_DO, Map.of());
    }

    /** All rows of the person himself. */
    static Standing person(UserId person) {
        return new Standing(Principal.of(person).key(), "", Map.of());
    }
}
