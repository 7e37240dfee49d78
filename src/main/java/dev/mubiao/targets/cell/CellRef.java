package dev.mubiao.targets.cell;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldCell;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the sheet of a target. It is stored and sent as its {@link #key()}, and read from a key once, where it
 * comes in.
 */
public sealed interface CellRef
        permits HeadingRef,
                FieldRef,
                ItemRef,
                EntryRef,
                FreeRef,
                ListCellRef,
                ExtraRef,
                IndicatorRef,
                SubGoalRef,
                MeasureRef,
                SheetPartRef,
                UnknownRef {

    /** The text by which the place is stored and sent; no two places have the same. */
    @JsonValue
    String key();

    /** The field that stands there; empty for what is no field, as a cell of the indicator table. */
    default Optional<Field> formField() {
        return Optional.empty();
    }

    /** The place of a stored key. One that no sheet has, as another program may have sent it, is kept as it is. */
    @JsonCreator
    static CellRef of(String key) {
        return find(key).orElseGet(() -> new UnknownRef(key));
    }

    /** The place that a key names; empty if no sheet has such a place. */
    static Optional<CellRef> find(String key) {
        try {
            // An item is text as a form prints it and may contain a colon itself.
            String[] parts = key.split(":", 3);
            return Optional.of(read(parts[0], parts.length < 2 ? "" : parts[1], parts.length < 3 ? null : parts[2]))
                    .filter(place -> place.key().equals(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The place where a form prints a field.
     *
     * @param entry position in a repeated row from 0, or null
     */
    static CellRef of(FieldCell cell, @Nullable Integer entry) {
        return of(cell.first(), cell.item(), entry);
    }

    /**
     * @param item which of the amounts of an itemised field
     * @param entry position in a repeated row from 0
     */
    static CellRef of(Field field, @Nullable String item, @Nullable Integer entry) {
        if (field.itemised() && item != null) {
            return new ItemRef(field, item);
        }
        return entry == null ? new FieldRef(field) : new EntryRef(field, entry);
    }

    private static CellRef read(String kind, String name, @Nullable String more) {
        String part = Objects.requireNonNullElse(more, "");
        return switch (kind) {
            case "field" -> field(name, more);
            case "indicator" -> new IndicatorRef(UUID.fromString(name), IndicatorField.valueOf(part));
            case "free" -> new FreeRef(more == null ? name : name + ":" + more);
            case "list" -> listCell(name, part);
            case "extra" -> new ExtraRef(UUID.fromString(name), part);
            case "subGoal" -> new SubGoalRef(Integer.parseInt(name), SubGoalRef.Part.of(part));
            case "measure" -> new MeasureRef(Integer.parseInt(name));
            default -> SheetPartRef.of(kind);
        };
    }

    private static CellRef listCell(String list, String rowAndColumn) {
        int colon = rowAndColumn.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no column of a list: " + rowAndColumn);
        }
        return new ListCellRef(
                list, UUID.fromString(rowAndColumn.substring(0, colon)), rowAndColumn.substring(colon + 1));
    }

    private static CellRef field(String name, @Nullable String more) {
        Optional<HeadingRef> heading = HeadingRef.find(name);
        if (heading.isPresent()) {
            return heading.get();
        }
        Field field = Field.valueOf(name);
        if (more == null) {
            return new FieldRef(field);
        }
        return field.itemised() ? new ItemRef(field, more) : new EntryRef(field, Integer.parseInt(more));
    }
}
