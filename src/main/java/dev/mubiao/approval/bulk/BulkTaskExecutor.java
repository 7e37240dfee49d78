package dev.mubiao.approval.bulk;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Runs one task of a bulk job with the present rights of its owner, and stores the result. */
@Component
class BulkTaskExecutor {

    private final BulkJobTable table;
    private final BulkCommands commands;
    private final Directory directory;
    private final ActiveSubstitutions activeSubstitutions;
    private final RefusalTexts texts;

    BulkTaskExecutor(
            BulkJobTable table,
            BulkCommands commands,
            Directory directory,
            ActiveSubstitutions activeSubstitutions,
            RefusalTexts texts) {
        this.table = table;
        this.commands = commands;
        this.directory = directory;
        this.activeSubstitutions = activeSubstitutions;
        this.texts = texts;
    }

    void run(BulkJob job, BulkJobRow row) {
        try {
            commands.run(command(job, row), actor(job), row.task(), job.order());
            table.result(job.id(), row.place(), BulkJobRow.State.DONE, null);
        } catch (Refusal refusal) {
            table.result(job.id(), row.place(), BulkJobRow.State.REFUSED, texts.of(refusal));
        }
    }

    /** With the roles that he has at this moment. */
    private Actor actor(BulkJob job) {
        Person person = directory.person(job.actor());
        if (!person.enabled()) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.notSignedIn");
        }
        return activeSubstitutions.actor(person);
    }

    /** One job is one command for each task. */
    private static CommandId command(BulkJob job, BulkJobRow row) {
        String name = job.id() + "/" + row.place();
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
