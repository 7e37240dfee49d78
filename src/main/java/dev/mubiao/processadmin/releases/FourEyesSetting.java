package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The setting whether a second administrator has to release what the first proposes. One administrator can switch it
 * on; switching it off takes two, or it would protect from nobody.
 */
@NamedInterface("second-person")
@Service
@Transactional
public class FourEyesSetting {

    /** As notices name it, to readers of either language. */
    private static final String NAME = "双人放行 (four eyes)";

    private final JdbcClient jdbc;
    private final SecondPerson secondPerson;
    private final ReleaseAuditPublisher audit;
    private final Gate gate;
    private final Clock clock;
    private final boolean usual;

    /** @param usual whether it is on until an administrator decides */
    FourEyesSetting(
            JdbcClient jdbc,
            SecondPerson secondPerson,
            ReleaseAuditPublisher audit,
            Gate gate,
            Clock clock,
            @Value("${mubiao.releases.four-eyes:false}") boolean usual) {
        this.jdbc = jdbc;
        this.secondPerson = secondPerson;
        this.audit = audit;
        this.gate = gate;
        this.clock = clock;
        this.usual = usual;
    }

    /** @param offBy who wants to switch it off; another has to agree */
    public record State(boolean on, Optional<PersonId> offBy) {}

    /** @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public State state(Actor reader) {
        gate.check(reader, Permission.ADMINISTER);
        return state("");
    }

    /** Whoever wanted to switch it off does so no more. @throws Refusal DENIED */
    public void require(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        State before = state(" for update");
        if (!before.on() || before.offBy().isPresent()) {
            put(true, null);
            audit.fourEyes(by, "processadmin.audit.fourEyes.on");
        }
    }

    /**
     * Asks another administrator to switch it off, or agrees to what another asked.
     *
     * @throws Refusal DENIED, also to whoever is not independent of the one who asked; CONFLICT if he asked himself
     */
    public void waive(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        State before = state(" for update");
        if (!before.on()) {
            return;
        }
        if (before.offBy().isEmpty()) {
            put(true, by.id().value());
            audit.fourEyes(by, "processadmin.audit.fourEyes.asked");
            audit.asksSecond(by, NAME, "");
        } else if (before.offBy().get().equals(by.id())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.releases.fourEyes.other");
        } else {
            secondPerson.require(before.offBy().get(), by);
            put(false, null);
            audit.fourEyes(by, "processadmin.audit.fourEyes.off");
            audit.answers(by, before.offBy().get(), NAME, "");
        }
    }

    /** Whether two administrators are needed now. */
    public boolean required() {
        return state("").on();
    }

    private State state(String lock) {
        return jdbc.sql("select four_eyes, off_by, decided_at from process_setting where id = 1" + lock)
                .query((row, number) -> new State(
                        row.getObject("decided_at") == null
                                ? usual || row.getBoolean("four_eyes")
                                : row.getBoolean("four_eyes"),
                        Optional.ofNullable(row.getObject("off_by", UUID.class)).map(PersonId::new)))
                .single();
    }

    private void put(boolean on, @Nullable UUID offBy) {
        jdbc.sql("update process_setting set four_eyes = :on, off_by = :by, decided_at = :at where id = 1")
                .param("on", on)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", offBy)
                .update();
    }
}
