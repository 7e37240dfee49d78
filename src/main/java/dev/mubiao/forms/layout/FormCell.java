package dev.mubiao.forms.layout;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A cell of the printed form: a label or the place of a field of targets or of the form itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(LabelCell.class),
    @JsonSubTypes.Type(FieldCell.class),
    @JsonSubTypes.Type(FreeCell.class)
})
public sealed interface FormCell permits LabelCell, FieldCell, FreeCell {

    /** How many columns it covers, at least 1. */
    int span();

    /** How many rows it covers, at least 1. */
    int rows();
}
