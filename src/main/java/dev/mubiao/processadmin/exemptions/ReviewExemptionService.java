package dev.mubiao.processadmin.exemptions;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.lint.ReviewExemptions;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.processadmin.exemptions.ReviewExemption.Step;
import dev.mubiao.processadmin.exemptions.ReviewExemptionEvent.ReviewExemptionAgreed;
import dev.mubiao.processadmin.exemptions.ReviewExemptionEvent.ReviewExemptionEnded;
import dev.mubiao.processadmin.exemptions.ReviewExemptionEvent.ReviewExemptionProposed;
import dev.mubiao.processadmin.releases.SecondPerson;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets administrators allow, two together, that targets of a form up to an amount are approved without a review at a
 * stage. One alone can end that.
 */
@Service
@Transactional
public class ReviewExemptionService implements ReviewExemptions {

    /** Of the reason of an exemption, in characters. */
    public static final int LONGEST_REASON = 500;

    private static final BigDecimal MOST_YUAN = new BigDecimal("1e15");

    private final ReviewExemptionTable table;
    private final Forms forms;
    private final SecondPerson secondPerson;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewExemptionService(
            ReviewExemptionTable table,
            Forms forms,
            SecondPerson secondPerson,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.forms = forms;
        this.secondPerson = secondPerson;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks another administrator to agree.
     *
     * @param form id of a form
     * @param mostYuan the largest amount, in yuan
     * @throws Refusal DENIED; INVALID for another stage than a review, a form that is not there, an amount that is
     *     negative or too large, or without a reason
     */
    public UUID propose(Actor by, String form, Stage stage, BigDecimal mostYuan, String reason) {
        gate.check(by, Permission.ADMINISTER);
        String why = Cleaning.said(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.exemptions.reason", LONGEST_REASON);
        }
        if (!stage.review() || forms.find(form).isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.exemptions.form", form);
        }
        if (mostYuan.signum() < 0
                || mostYuan.compareTo(MOST_YUAN) > 0
                || mostYuan.stripTrailingZeros().scale() > 2) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.exemptions.amount");
        }
        ReviewExemption exemption = new ReviewExemption(
                UUID.randomUUID(), form, stage, mostYuan, why, by.id(), step(by), Optional.empty(), Optional.empty());
        table.add(exemption);
        record(by, exemption, ReviewExemptionProposed::new);
        return exemption.id();
    }

    /**
     * A second administrator agrees.
     *
     * @throws Refusal DENIED, also to whoever proposed it or is not independent of him; NOT_FOUND; CONFLICT if it waits
     *     for nobody
     */
    public void agree(Actor by, UUID id) {
        gate.check(by, Permission.ADMINISTER);
        ReviewExemption exemption = find(id);
        if (exemption.agreed().isPresent() || exemption.ended().isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.exemptions.decided");
        }
        secondPerson.require(exemption.proposer(), by);
        table.agree(id, step(by));
        record(by, exemption, ReviewExemptionAgreed::new);
    }

    /** It counts no more; what was approved by it stays so. @throws Refusal DENIED, NOT_FOUND, CONFLICT if it is ended */
    public void end(Actor by, UUID id) {
        gate.check(by, Permission.ADMINISTER);
        ReviewExemption exemption = find(id);
        if (exemption.ended().isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.exemptions.decided");
        }
        table.end(id, step(by));
        record(by, exemption, ReviewExemptionEnded::new);
    }

    /** All there ever were, the latest proposed first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<ReviewExemption> list(Actor reader) {
        gate.check(reader, Permission.ADMINISTER);
        return table.all();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean some(Stage stage) {
        return table.all().stream().anyMatch(exemption -> exemption.valid() && exemption.stage() == stage);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean forms(Stage stage, Set<String> asked) {
        List<ReviewExemption> all = table.all();
        return (asked.isEmpty() ? forms.all().stream().map(form -> form.id()) : asked.stream())
                .allMatch(form -> all.stream().anyMatch(exemption -> exemption.covers(stage, form)));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean target(Stage stage, String form, BigDecimal yuan) {
        return table.all().stream()
                .anyMatch(exemption -> exemption.covers(stage, form) && yuan.compareTo(exemption.mostYuan()) <= 0);
    }

    private ReviewExemption find(UUID id) {
        return table.locked(id)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "processadmin.exemptions.unknown"));
    }

    private Step step(Actor by) {
        return new Step(by.displayName(), clock.instant());
    }

    private interface EventOf {
        ReviewExemptionEvent of(String actor, Instant at, UUID subject, MessageText words);
    }

    private void record(Actor by, ReviewExemption exemption, EventOf event) {
        MessageText words = new MessageText(
                "processadmin.exemptions.entry",
                List.of(
                        exemption.form(),
                        new MessageText("bpmn.stage." + exemption.stage().name()),
                        exemption.mostYuan(),
                        exemption.reason()));
        events.publishEvent(event.of(by.loginName(), clock.instant(), exemption.id(), words));
    }
}
