package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.StandIns;
import dev.mubiao.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does what a bulk job orders to one of its tasks, and writes the result down. */
@Component
class BulkStep {

    private final BulkTable table;
    private final BulkVerbs verbs;
    private final Directory directory;
    private final StandIns standIns;
    private final RefusalTexts texts;

    BulkStep(BulkTable table, BulkVerbs verbs, Directory directory, StandIns standIns, RefusalTexts texts) {
        this.table = table;
        this.verbs = verbs;
        this.directory = directory;
        this.standIns = standIns;
        this.texts = texts;
    }

    void run(BulkJob job, BulkRow row) {
        try {
            verbs.run(command(job, row), actor(job), row.task(), job.order());
            table.result(job.id(), row.place(), BulkRow.State.DONE, null);
        } catch (Refusal refusal) {
            table.result(job.id(), row.place(), BulkRow.State.REFUSED, texts.of(refusal));
        }
    }

    /** With the roles that he has at this moment. */
    private Actor actor(BulkJob job) {
        Person person = directory.person(job.actor());
        if (!person.enabled()) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.notSignedIn");
        }
        return standIns.actor(person);
    }

    /** One job is one command for each task. */
    private static CommandId command(BulkJob job, BulkRow row) {
        String name = job.id() + "/" + row.place();
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
