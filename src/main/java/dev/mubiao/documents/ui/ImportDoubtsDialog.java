package dev.mubiao.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.mubiao.documents.AgainDecision;
import dev.mubiao.documents.AmountReading;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.EarlierDraft;
import dev.mubiao.documents.ImportConfirmation;
import dev.mubiao.documents.ImportDoubt;
import dev.mubiao.documents.UnitDecision;
import dev.mubiao.platform.MessageText;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.targets.draft.DraftReplacement;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import dev.mubiao.uikit.ViewHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks about what is doubtful in tables before they become drafts: import all the same, leave those out, or go back. */
class ImportDoubtsDialog extends Dialog {

    private final RadioButtonGroup<AmountReading> amounts = new RadioButtonGroup<>();
    private final RadioButtonGroup<UnitDecision> units = new RadioButtonGroup<>();
    private final List<AgainChoice> again = new ArrayList<>();
    private final transient BiFunction<ImportDoubt, @Nullable AmountReading, DraftReplacement.Preview> preview;

    /**
     * @param preview what replacing the draft of a doubt changes
     * @param confirmed imports the tables as was answered
     * @param leftOut is given the doubtful tables, which are no longer to be chosen; nothing is imported
     */
    ImportDoubtsDialog(
            List<ImportDoubt> doubts,
            BiFunction<ImportDoubt, @Nullable AmountReading, DraftReplacement.Preview> preview,
            Consumer<ImportConfirmation> confirmed,
            Consumer<Set<DocumentTable>> leftOut) {
        this.preview = preview;
        setHeaderTitle(getTranslation("documents.import.doubt.title"));
        setWidth("min(44rem, 100vw)");
        UnorderedList list = new UnorderedList();
        list.addClassName("import-remarks");
        doubts.forEach(doubt -> list.add(row(doubt)));
        add(new Paragraph(getTranslation("documents.import.doubt.hint")));
        if (again.size() > 1) {
            add(forAll());
        }
        add(list);
        boolean money = doubts.stream().anyMatch(doubt -> doubt.kind() == ImportDoubt.Kind.MONEY);
        boolean otherUnit = doubts.stream().anyMatch(doubt -> doubt.kind() == ImportDoubt.Kind.UNIT);
        if (otherUnit) {
            askForUnit();
        }
        if (money) {
            askForAmounts();
        }
        Set<DocumentTable> doubtful = doubts.stream().map(ImportDoubt::table).collect(Collectors.toSet());
        Button goOn = new Button(getTranslation("documents.import.doubt.goOn"), click -> {
            if (otherUnit && units.isEmpty()) {
                units.setInvalid(true);
                units.setErrorMessage(getTranslation("documents.import.doubt.units.missing"));
                return;
            }
            if (money && amounts.isEmpty()) {
                amounts.setInvalid(true);
                amounts.setErrorMessage(getTranslation("documents.import.doubt.amounts.missing"));
                return;
            }
            if (again.stream().filter(each -> !each.chosen()).count() > 0) {
                return;
            }
            close();
            confirmed.accept(new ImportConfirmation(
                    units.getValue() == UnitDecision.MAPPED ? Set.of(ImportDoubt.Kind.UNIT) : Set.of(),
                    amounts.getValue(),
                    again.stream().collect(Collectors.toMap(AgainChoice::line, AgainChoice::decision))));
        });
        getFooter()
                .add(
                        new Button(getTranslation("documents.import.doubt.back"), click -> close()),
                        new Button(getTranslation("documents.import.doubt.leaveOut", doubtful.size()), click -> {
                            close();
                            leftOut.accept(doubtful);
                        }),
                        ViewHeader.primary(goOn));
    }

    private Div forAll() {
        Div all = new Div(new Span(getTranslation("documents.import.again.all")));
        all.addClassName("import-choice");
        for (AgainDecision.Kind kind : AgainDecision.Kind.values()) {
            all.add(new Button(
                    getTranslation("documents.import.again." + kind),
                    click -> again.forEach(each -> each.choose(kind))));
        }
        return all;
    }

    private void askForUnit() {
        units.setLabel(getTranslation("documents.import.doubt.units"));
        units.setItems(UnitDecision.MAPPED, UnitDecision.PENDING);
        units.setItemLabelGenerator(each -> getTranslation("documents.import.doubt.units." + each));
        units.setManualValidation(true);
        units.addValueChangeListener(change -> units.setInvalid(false));
        add(units);
    }

    private void askForAmounts() {
        amounts.setLabel(getTranslation("documents.import.doubt.amounts"));
        amounts.setItems(AmountReading.values());
        amounts.setItemLabelGenerator(each -> getTranslation("documents.import.doubt.amounts." + each));
        amounts.setManualValidation(true);
        amounts.addValueChangeListener(change -> {
            amounts.setInvalid(false);
            again.forEach(AgainChoice::compare);
        });
        add(amounts);
    }

    private ListItem row(ImportDoubt doubt) {
        String name = doubt.table().content().displayName();
        String shown = name.isBlank() ? getTranslation("documents.import.unnamed") : name;
        ListItem item = new ListItem(
                new Badge(
                        getTranslation("documents.import.doubt." + doubt.kind()),
                        Tone.WARNING,
                        VaadinIcon.QUESTION_CIRCLE_O),
                new Span(getTranslation(
                        "documents.import.doubt.of", doubt.table().index(), shown, text(doubt.text()))));
        EarlierDraft draft = doubt.earlier();
        if (draft != null) {
            Anchor existing =
                    new Anchor(TargetNavigation.target(draft.id()), getTranslation("documents.import.doubt.open"));
            existing.setTarget("_blank");
            item.add(existing);
        }
        if (doubt.kind() == ImportDoubt.Kind.DUPLICATE) {
            AgainChoice choice = new AgainChoice(doubt, () -> preview.apply(doubt, amounts.getValue()));
            again.add(choice);
            item.add(choice);
        }
        return item;
    }

    private String text(MessageText text) {
        return getTranslation(text.key(), text.arguments().toArray());
    }
}
