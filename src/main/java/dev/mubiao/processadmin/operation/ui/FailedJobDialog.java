package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.mubiao.engine.jobs.FailedJob;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.processadmin.operation.JobAdministration;
import dev.mubiao.targets.TargetId;
import dev.mubiao.uikit.DialogLinks;
import dev.mubiao.uikit.ViewHeader;
import java.util.function.IntConsumer;

/** One failed job: its cause in short and in full, and how often it is to be retried. */
class FailedJobDialog extends Dialog {

    private static final int USUAL = 3;

    FailedJobDialog(FailedJob job, String details, IntConsumer retry) {
        setHeaderTitle(getTranslation("processadmin.operation.jobs.one", job.step()));
        setWidth("min(44rem, 100vw)");
        DialogLinks.closeOnArrival(this);
        add(new Paragraph(job.cause()));
        job.target()
                .map(TargetId::new)
                .ifPresent(target -> add(new Anchor(
                        InboxNavigation.review(target), getTranslation("processadmin.operation.jobs.target"))));
        Pre stack = new Pre(details);
        stack.addClassName("job-stack");
        add(new Details(getTranslation("processadmin.operation.jobs.details"), stack));
        IntegerField retries = new IntegerField(getTranslation("processadmin.operation.jobs.times"));
        retries.setValue(USUAL);
        retries.setMin(1);
        retries.setMax(JobAdministration.MOST_RETRIES);
        retries.setStepButtonsVisible(true);
        add(retries);
        Button button = ViewHeader.primary(new Button(getTranslation("processadmin.operation.jobs.retry"), click -> {
            if (!retries.isInvalid() && !retries.isEmpty()) {
                close();
                retry.accept(retries.getValue());
            }
        }));
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), button);
    }
}
