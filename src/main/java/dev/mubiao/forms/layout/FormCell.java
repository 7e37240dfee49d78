package dev.mubiao.forms.layout;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A cell of the printed form: a label, the place of a field of targets or of the form itself, or several of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(LabelCell.class),
    @JsonSubTypes.Type(FieldCell.class),
    @JsonSubTypes.Type(FreeCell.class),
    @JsonSubTypes.Type(PatternCell.class)
})
public sealed interface FormCell permits LabelCell, FieldCell, FreeCell, PatternCell {

    /** The labels and fields that it shows: itself, or what follows each other in a pattern. */
    default List<FormCell> parts() {
        return List.of(this);
    }

    /** How many columns it covers, at least 1. */
    int span();

    /** How many rows it covers, at least 1. */
    int rows();
}
