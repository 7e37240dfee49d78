package dev.mubiao.approval.signoff;

import dev.mubiao.worklist.Assignee;
import jakarta.persistence.AttributeConverter;

/** Stores an assignee as its key. */
final class AssigneeConverter implements AttributeConverter<Assignee, String> {

    @Override
    public String convertToDatabaseColumn(Assignee assignee) {
        return assignee.key();
    }

    @Override
    public Assignee convertToEntityAttribute(String key) {
        return Assignee.parse(key);
    }
}
