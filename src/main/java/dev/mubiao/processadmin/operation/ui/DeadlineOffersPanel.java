package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mubiao.approval.deadline.DeadlineOffer;
import dev.mubiao.approval.deadline.DeadlineReview;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Deadlines that are others since the holidays of their year are known; the administrator moves or keeps each. */
class DeadlineOffersPanel extends Div {

    private static final int MOST_IN_FULL = 10;

    private final transient DeadlineReview review;
    private final transient Supplier<Actor> actor;
    private final Runnable done;
    private final Grid<DeadlineOffer> grid = new Grid<>();

    DeadlineOffersPanel(DeadlineReview review, Supplier<Actor> actor, Runnable done) {
        this.review = review;
        this.actor = actor;
        this.done = done;
        addClassNames("panel", "deadline-offers");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(DeadlineOffer::name)
                .setHeader(getTranslation("processadmin.operation.deadlines.target"))
                .setTooltipGenerator(DeadlineOffer::name)
                .setComparator(Comparator.comparing(DeadlineOffer::name, SortKey.ORDER))
                .setFlexGrow(1);
        grid.addColumn(DeadlineOffer::step)
                .setHeader(getTranslation("processadmin.operation.load.step"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(offer -> TimeFormats.minute(offer.before()))
                .setHeader(getTranslation("processadmin.operation.deadlines.before"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addColumn(offer -> TimeFormats.minute(offer.after()))
                .setHeader(getTranslation("processadmin.operation.deadlines.after"))
                .setWidth("10rem")
                .setFlexGrow(0);
        Paragraph hint = new Paragraph(getTranslation("processadmin.operation.deadlines.hint"));
        hint.addClassName("muted");
        Div head = new Div(
                new H2(getTranslation("processadmin.operation.deadlines.title")),
                button("processadmin.operation.deadlines.move", true),
                button("processadmin.operation.deadlines.keep", false));
        head.addClassName("panel-head");
        add(head, hint, grid);
    }

    /** Shows what is to be decided; nothing at all if nothing is. */
    void show() {
        List<DeadlineOffer> offers = review.offers(actor.get());
        setVisible(!offers.isEmpty());
        grid.setAllRowsVisible(offers.size() <= MOST_IN_FULL);
        grid.setHeight(offers.size() <= MOST_IN_FULL ? null : "24rem");
        grid.setItems(offers);
        grid.asMultiSelect().select(offers);
    }

    private Button button(String key, boolean move) {
        Button button = new Button(getTranslation(key), click -> decide(move));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void decide(boolean move) {
        List<UUID> chosen =
                grid.getSelectedItems().stream().map(DeadlineOffer::row).toList();
        if (chosen.isEmpty()) {
            Toasts.warning(getTranslation("processadmin.operation.deadlines.none"));
            return;
        }
        try {
            int decided = review.decide(actor.get(), chosen, move);
            Toasts.success(getTranslation(
                    move ? "processadmin.operation.deadlines.moved" : "processadmin.operation.deadlines.kept",
                    decided));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        done.run();
    }
}
