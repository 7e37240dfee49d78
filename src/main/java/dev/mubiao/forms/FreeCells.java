package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.forms.layout.InvalidDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that each free cell shows what the form declares, and that all that it declares is shown. */
final class FreeCells {

    private FreeCells() {}

    /** @throws InvalidDefinition naming the field, list or column */
    static void check(List<FreeField> fields, List<FreeList> lists, List<FormRow> rows) {
        DefinitionValues.unique(fields.stream().map(FreeField::id).toList());
        DefinitionValues.unique(lists.stream().map(FreeList::id).toList());
        Set<String> shown = new HashSet<>();
        Set<String> listed = new HashSet<>();
        for (FormRow row : rows) {
            String id = row.list();
            if (id == null) {
                checkCells(row, fields, shown);
            } else {
                FreeList list = lists.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new InvalidDefinition("freeUnknown", id));
                if (!listed.add(list.id())) {
                    throw new InvalidDefinition("freeTwice", list.id());
                }
                Set<String> columns = new HashSet<>();
                checkCells(row, list.columns(), columns);
                requireShown(list.columns().stream().map(FreeField::id).toList(), columns);
            }
        }
        requireShown(fields.stream().map(FreeField::id).toList(), shown);
        requireShown(lists.stream().map(FreeList::id).toList(), listed);
    }

    private static void checkCells(FormRow row, List<FreeField> known, Set<String> shown) {
        row.parts().stream().filter(FreeCell.class::isInstance).forEach(cell -> {
            String id = ((FreeCell) cell).free();
            if (known.stream().noneMatch(field -> field.id().equals(id))) {
                throw new InvalidDefinition("freeUnknown", id);
            }
            if (!shown.add(id)) {
                throw new InvalidDefinition("freeTwice", id);
            }
        });
    }

    private static void requireShown(List<String> declared, Set<String> shown) {
        declared.stream().filter(id -> !shown.contains(id)).findFirst().ifPresent(id -> {
            throw new InvalidDefinition("freeUnused", id);
        });
    }
}
