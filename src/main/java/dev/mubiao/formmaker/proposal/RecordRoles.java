package dev.mubiao.formmaker.proposal;

import dev.mubiao.forms.FormKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what the columns beside the indicators of several targets hold: each head has the role of the values below it. */
final class RecordRoles {

    private final ExampleTable table;
    private final RecordArea area;
    private final FieldGuess fields;

    RecordRoles(
            ExampleTable table,
            RecordArea area,
            FormLexicon lexicon,
            FormKind kind,
            FreeFields free,
            List<ProposalDoubt> doubts) {
        this.table = table;
        this.area = area;
        this.fields = new FieldGuess(lexicon, kind, free, doubts);
    }

    /** By the heads; a running number is no value. */
    Map<ExampleCell, CellRole> of() {
        Map<ExampleCell, ExampleCell> heads = new HashMap<>();
        List<ValueContext> values = area.heads().stream()
                .filter(head -> !RecordGuess.number(head))
                .map(head -> {
                    ExampleCell value = value(head);
                    heads.put(value, head);
                    return new ValueContext(value, head, null, groups(head));
                })
                .toList();
        Map<ExampleCell, CellRole> roles = new HashMap<>();
        fields.of(values).forEach((value, role) -> {
            ExampleCell head = heads.get(value);
            if (head != null) {
                roles.put(
                        head,
                        new CellRole(
                                head.place(),
                                CellRole.Kind.VALUE,
                                head.text(),
                                role.values(),
                                null,
                                null,
                                null,
                                role.confidence()));
            }
        });
        return roles;
    }

    /** The first one that is filled in. */
    private ExampleCell value(ExampleCell head) {
        int first = area.indicators().head() + 1;
        for (int row = first; row < area.indicators().end(); row++) {
            ExampleCell cell = table.at(row, head.column());
            if (!area.totals().contains(row) && !cell.blank()) {
                return cell;
            }
        }
        return table.at(Math.min(first, table.rows() - 1), head.column());
    }

    private List<ExampleCell> groups(ExampleCell head) {
        return area.groups().containsKey(head) ? List.of(table.at(head.row() - 1, head.column())) : List.of();
    }
}
