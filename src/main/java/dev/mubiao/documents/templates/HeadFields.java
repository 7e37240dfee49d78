package dev.mubiao.documents.templates;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FreeBinding;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.grid.template.TemplateValue;
import dev.mubiao.targets.cell.CellRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields around the indicators: those that every target has, the form's own, and the rows of its lists. */
final class HeadFields {

    private static final String ORDINAL = "序号";
    private static final String EACH_GOAL = "绩效目标:逐条";
    private static final Set<String> ALL_GOALS = Set.of(key(Field.GOALS, null), key(Field.GOAL, null));

    private final Function<Field, String> names;
    private final Map<String, TemplateField> fields = new LinkedHashMap<>();

    private HeadFields(Function<Field, String> names) {
        this.names = names;
    }

    /** @param names what a field is called in Chinese, whatever the form calls it */
    static List<TemplateField> of(FormVariant form, Function<Field, String> names) {
        HeadFields head = new HeadFields(names);
        form.bindings().forEach(head::add);
        form.freeBindings().forEach(head::add);
        head.add(alone(Field.GOALS), List.of(), false);
        head.add(alone(Field.GOAL), List.of(EACH_GOAL), false);
        return List.copyOf(head.fields.values());
    }

    private static FieldCell alone(Field field) {
        return new FieldCell(List.of(field), null, "", false, List.of(), false, false, 1, 1);
    }

    static String key(Field field, @Nullable String item) {
        return CellRef.of(field, item, null).key();
    }

    /** What numbers the entries of a group. */
    static TemplateField ordinal(String group, List<String> names) {
        return TemplateField.further(
                group + ":no",
                Spellings.pairs(names, List.of(ORDINAL)),
                group,
                (target, entry) -> TemplateValue.of(Integer.toString(entry + 1)));
    }

    private void add(FieldBinding binding) {
        List<String> labels = Spellings.of(binding.label());
        List<String> heads = Spellings.of(binding.head());
        add(
                binding.cell(),
                Spellings.all(labels, Spellings.pairs(heads, labels), Spellings.pairs(labels, heads)),
                true);
    }

    private void add(FieldCell cell, List<String> labels, boolean printed) {
        Field field = cell.first();
        String group = group(field);
        if (cell.field().size() == 1) {
            TemplateField made = TemplateField.printed(
                    key(field, cell.item()),
                    Spellings.all(labels, known(field, cell.item())),
                    group,
                    (target, entry) -> target.text(cell, entry));
            if (field == Field.GOALS || field == Field.GOAL) {
                made = made.covering(ALL_GOALS);
            }
            put(printed ? made : made.notPrinted());
            if (group != null) {
                put(ordinal(group, Spellings.all(labels, List.of(names.apply(field)))));
            }
            return;
        }
        Set<String> parts =
                cell.field().stream().map(each -> key(each, cell.item())).collect(Collectors.toSet());
        put(TemplateField.printed(
                        key(field, cell.item()) + "+", labels, group, (target, entry) -> target.text(cell, entry))
                .covering(parts));
        for (Field each : cell.field()) {
            add(
                    new FieldCell(List.of(each), cell.item(), "", false, List.of(), false, cell.unitInside(), 1, 1),
                    List.of(),
                    false);
        }
    }

    private List<String> known(Field field, @Nullable String item) {
        return Stream.of(names.apply(field), field.name())
                .map(name -> item == null ? name : Spellings.pair(name, item))
                .toList();
    }

    private static @Nullable String group(Field field) {
        return switch (field) {
            case GOAL -> Field.GOAL.name();
            case TASK_NAME, TASK_CONTENT -> Field.TASK_NAME.name();
            default -> null;
        };
    }

    private void add(FreeBinding binding) {
        FreeField field = binding.field();
        List<String> own = Spellings.all(List.of(Spellings.name(field.label())), field.aliases());
        FreeList list = binding.list();
        FreeCell cell = binding.cell();
        if (list == null) {
            List<String> labels = Spellings.of(binding.label());
            List<String> heads = Spellings.of(binding.head());
            put(TemplateField.printed(
                    "free:" + field.id(),
                    Spellings.all(
                            own,
                            Spellings.pairs(labels, heads),
                            Spellings.pairs(heads, labels),
                            labels,
                            heads,
                            List.of(field.id())),
                    null,
                    (target, entry) -> target.text(cell, null, entry)));
            return;
        }
        String group = "list:" + list.id();
        List<String> of = List.of(list.label(), list.id());
        put(TemplateField.printed(
                group + ":" + field.id(),
                Spellings.all(Spellings.pairs(of, own), Spellings.pairs(of, List.of(field.id())), own),
                group,
                (target, entry) -> target.text(cell, list.id(), entry)));
        put(ordinal(group, of));
    }

    /** The first place counts: a form may print a field twice. */
    private void put(TemplateField field) {
        TemplateField before = fields.get(field.key());
        if (before == null || field.printed() && !before.printed()) {
            List<String> spellings = new ArrayList<>(field.spellings());
            if (before != null) {
                spellings.addAll(before.spellings());
            }
            fields.put(
                    field.key(),
                    new TemplateField(
                            field.key(), spellings, field.group(), field.printed(), field.covers(), field.text()));
        }
    }
}
