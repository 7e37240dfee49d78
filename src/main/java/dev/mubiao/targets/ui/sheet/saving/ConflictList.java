package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.OpenConflict;
import dev.mubiao.targets.merge.DraftConflict;
import dev.mubiao.targets.merge.DraftConflict.Side;
import dev.mubiao.targets.merge.DraftMerge;
import dev.mubiao.targets.ui.sheet.model.CellNames;
import dev.mubiao.targets.ui.sheet.model.SheetEdits;
import dev.mubiao.uikit.TimeFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lists cells that somebody else changed too: both texts side by side, until one is chosen. The sheet has the other's,
 * or what was typed there since, which can be kept as well.
 */
public class ConflictList extends Div {

    private final transient SheetEdits edits;
    private final transient CellNames names;
    private final transient List<OpenConflict> open = new ArrayList<>();
    private final transient Consumer<UUID> answered;
    private final MoneyUnit unit;
    private transient TargetContent last;
    private List<List<String>> shown = List.of();

    /** @param answered is told of each that nothing is left to be chosen of, once the sheet holds what was chosen */
    public ConflictList(SheetEdits edits, Consumer<UUID> answered) {
        this.answered = answered;
        this.edits = edits;
        this.unit = edits.model().variant().moneyUnit();
        this.names = new CellNames(edits.model(), this::getTranslation);
        this.last = edits.model().state();
        addClassName("conflicts");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Asks about these too. What was asked about the same cell before is replaced: it is older on both sides. */
    public void ask(List<OpenConflict> conflicts) {
        last = edits.model().state();
        for (OpenConflict asked : conflicts) {
            DraftConflict found = asked.conflict().locate(last);
            open.removeIf(older -> older.conflict().cell().equals(found.cell()));
            open.add(new OpenConflict(asked.id(), found));
        }
        draw();
    }

    public boolean answered() {
        return open.isEmpty();
    }

    /** To be called after each change of the sheet by its own person. A cell that holds his text by now is answered. */
    public void follow() {
        if (!open.isEmpty()) {
            TargetContent now = moved();
            List<OpenConflict> settled = open.stream()
                    .filter(one -> one.conflict().answeredBy(now, unit))
                    .toList();
            settled.forEach(this::settle);
            draw();
        }
    }

    /** To be called after others' changes have come in: what they wrote into a cell that is asked about is theirs. */
    public void takenIn(DraftMerge.Other other) {
        TargetContent before = last;
        TargetContent now = moved();
        open.replaceAll(one -> {
            boolean changed =
                    !one.conflict().present(before, unit).equals(one.conflict().present(now, unit))
                            && !one.conflict().holds(now, Side.MINE, unit);
            return changed ? new OpenConflict(one.id(), one.conflict().changedTo(now, other)) : one;
        });
        draw();
    }

    /** Brings the first question into view and its first answer into reach. */
    public void focusFirst() {
        getElement().executeJs("this.scrollIntoView({block: 'center'}); this.querySelector('vaadin-button')?.focus()");
    }

    private TargetContent moved() {
        TargetContent now = edits.model().state();
        TargetContent before = last;
        open.replaceAll(one -> new OpenConflict(one.id(), one.conflict().follow(before, now)));
        last = now;
        return now;
    }

    private void draw() {
        List<List<String>> lines = open.stream().map(this::texts).toList();
        setVisible(!open.isEmpty());
        if (!lines.equals(shown)) {
            shown = lines;
            removeAll();
            add(new Paragraph(getTranslation("targets.coedit.conflicts", open.size())));
            open.forEach(conflict -> add(line(conflict)));
        }
    }

    /** What a line shows. */
    private List<String> texts(OpenConflict one) {
        DraftConflict conflict = one.conflict();
        return List.of(
                one.id().toString(),
                names.name(conflict.cell()),
                text(conflict, Side.MINE),
                text(conflict, Side.THEIRS),
                conflict.by(),
                other(conflict).orElse("\u0000"));
    }

    private Component line(OpenConflict one) {
        DraftConflict conflict = one.conflict();
        Span name = new Span(names.name(conflict.cell()));
        name.addClassName("conflict-cell");
        Div line = new Div(name);
        line.addClassName("conflict");
        boolean closed =
                edits.closed(SheetSection.of(conflict.cell(), edits.model().variant()));
        line.add(half(
                getTranslation("targets.coedit.mine"),
                text(conflict, Side.MINE),
                closed
                        ? null
                        : button("targets.coedit.takeMine", text(conflict, Side.MINE), () -> choose(one, Side.MINE))));
        line.add(half(
                getTranslation("targets.coedit.theirs", conflict.by(), TimeFormats.clock(conflict.at())),
                text(conflict, Side.THEIRS),
                closed
                        ? button("targets.coedit.seen", text(conflict, Side.THEIRS), () -> keep(one))
                        : button(
                                "targets.coedit.takeTheirs",
                                text(conflict, Side.THEIRS),
                                () -> choose(one, Side.THEIRS))));
        other(conflict)
                .filter(text -> !closed)
                .ifPresent(text -> line.add(half(
                        getTranslation("targets.coedit.present"),
                        text,
                        button("targets.coedit.keepPresent", text, () -> keep(one)))));
        return line;
    }

    private Component half(String whose, String text, @Nullable Button take) {
        Span who = new Span(whose);
        who.addClassName("muted");
        Span shownText = new Span(text);
        shownText.addClassName("conflict-text");
        Div half = new Div(who, shownText);
        half.addClassName("conflict-side");
        if (take != null) {
            half.add(take);
        }
        return half;
    }

    private Button button(String key, String text, Runnable action) {
        Button take = new Button(getTranslation(key), click -> action.run());
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(getTranslation(key) + ": " + text);
        return take;
    }

    private String text(DraftConflict conflict, Side side) {
        return conflict.deleted(side) ? getTranslation("targets.coedit.deleted") : visible(conflict.text(side, unit));
    }

    /** What stands in the sheet, if it is neither side's. */
    private Optional<String> other(DraftConflict conflict) {
        if (conflict.wholeRow() || conflict.holds(last, Side.THEIRS, unit) || conflict.holds(last, Side.MINE, unit)) {
            return Optional.empty();
        }
        return Optional.of(conflict.present(last, unit)
                .map(this::visible)
                .orElseGet(() -> getTranslation("targets.coedit.deleted")));
    }

    private String visible(String text) {
        return text.isEmpty() ? getTranslation("targets.coedit.empty") : text;
    }

    private void choose(OpenConflict one, Side side) {
        DraftConflict conflict = one.conflict();
        open.remove(one);
        edits.step(
                conflict.deleted(side) ? null : conflict.cell(),
                () -> edits.model().restore(conflict.choose(edits.model().state(), side)));
        draw();
        answered.accept(one.id());
    }

    private void keep(OpenConflict one) {
        settle(one);
        draw();
    }

    private void settle(OpenConflict one) {
        open.remove(one);
        answered.accept(one.id());
    }
}
