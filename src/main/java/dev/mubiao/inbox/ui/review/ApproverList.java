package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.approval.ActionOptions;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;
import java.util.List;

/** Lists who has to sign at the open steps, and what those who signed decided. */
class ApproverList extends Div {

    ApproverList(List<ActionOptions.StepSigners> steps) {
        addClassName("signers");
        steps.forEach(step -> add(new H3(step.step()), step.signers().isEmpty() ? rolePool(step) : people(step)));
    }

    private Component rolePool(ActionOptions.StepSigners step) {
        String role = step.rolePool().map(this::getTranslation).orElse("");
        return new Paragraph(step.claimedBy()
                .map(name -> getTranslation("inbox.signers.claimed", role, name))
                .orElseGet(() -> getTranslation("inbox.signers.pool", role)));
    }

    private UnorderedList people(ActionOptions.StepSigners step) {
        return new UnorderedList(step.signers().stream().map(this::line).toArray(ListItem[]::new));
    }

    private ListItem line(Approver approver) {
        Span name = new Span(approver.name());
        name.addClassName("timeline-who");
        Div head = new Div(
                state(approver), name, new Span(getTranslation(approver.kind().key())));
        head.addClassName("timeline-head");
        approver.signedName()
                .filter(by -> !by.equals(approver.name()))
                .ifPresent(by -> head.add(new Span(getTranslation("inbox.signers.by", by))));
        approver.grade().ifPresent(grade -> head.add(new Span(getTranslation(grade.key()))));
        approver.signedAt().ifPresent(at -> {
            Span when = new Span(TimeFormats.minute(at));
            when.addClassName("muted");
            head.add(when);
        });
        ListItem item = new ListItem(head);
        if (!approver.opinion().isEmpty()) {
            Paragraph opinion = new Paragraph(approver.opinion());
            opinion.addClassName("timeline-opinion");
            item.add(opinion);
        }
        return item;
    }

    private Badge state(Approver approver) {
        return switch (approver.state()) {
            case OPEN -> badge(approver, Tone.INFO, VaadinIcon.CLOCK);
            case WAITING -> badge(approver, Tone.NEUTRAL, VaadinIcon.HOURGLASS);
            case REMOVED -> badge(approver, Tone.NEUTRAL, VaadinIcon.MINUS_CIRCLE_O);
            case SIGNED -> {
                String verb = approver.verb()
                        .map(signed -> getTranslation("worklist.action." + signed))
                        .orElse("");
                boolean agreed = approver.verb()
                        .filter(signed -> signed == StepVerb.AGREE)
                        .isPresent();
                yield new Badge(
                        verb, agreed ? Tone.SUCCESS : Tone.WARNING, agreed ? VaadinIcon.CHECK : VaadinIcon.REPLY);
            }
        };
    }

    private Badge badge(Approver approver, Tone tone, VaadinIcon icon) {
        return new Badge(getTranslation(approver.state().key()), tone, icon);
    }
}
