package dev.mubiao.publication.release;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.targets.StoredContents;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.TargetContent;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows whoever publishes a target what may be personal data in it, and keeps what he says. A revision is published
 * when nothing in it is in doubt any more.
 */
@Service
@Transactional
public class PublicationDoubts {

    private final JdbcClient jdbc;
    private final TargetAccess access;
    private final StoredContents storedContents;
    private final Directory directory;
    private final Forms forms;
    private final Clock clock;

    PublicationDoubts(
            JdbcClient jdbc,
            TargetAccess access,
            StoredContents storedContents,
            Directory directory,
            Forms forms,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.storedContents = storedContents;
        this.directory = directory;
        this.forms = forms;
        this.clock = clock;
    }

    /** What has not been decided yet in the revision that waits for publication. @throws Refusal NOT_FOUND or DENIED */
    @Transactional(readOnly = true)
    public List<Doubt> open(Actor reader, TargetId id) {
        return open(access.target(reader, Permission.PUBLISH, id));
    }

    /**
     * Decides what is in doubt in the revision that waits for publication.
     *
     * @param hidden by the id of each doubt, whether the public copy hides it
     * @throws Refusal NOT_FOUND, DENIED, INVALID for a doubt that is none, or CONFLICT if somebody else decided meanwhile
     */
    public void decide(Actor by, TargetId id, Map<String, Boolean> hidden) {
        Target target = access.target(by, Permission.PUBLISH, id);
        Set<String> known = open(target).stream().map(Doubt::id).collect(Collectors.toSet());
        if (!known.containsAll(hidden.keySet())) {
            throw new Refusal(Refusal.Kind.INVALID, "publication.doubt.unknown");
        }
        hidden.forEach((fingerprint, hides) -> keep(by, target, fingerprint, hides));
    }

    private void keep(Actor by, Target target, String fingerprint, boolean hides) {
        try {
            jdbc.sql("""
                            insert into publication_choice
                                (target_id, revision_number, fingerprint, hidden, chosen_by, chosen_at)
                            values (:target, :revision, :fingerprint, :hidden, :by, :at)
                            """)
                    .param("target", target.id().value())
                    .param("revision", target.revisionNumber())
                    .param("fingerprint", fingerprint)
                    .param("hidden", hides)
                    .param("by", by.loginName())
                    .param("at", SqlTime.utc(clock.instant()))
                    .update();
        } catch (DuplicateKeyException overtaken) {
            throw new Refusal(Refusal.Kind.CONFLICT, "publication.doubt.overtaken", target.name());
        }
    }

    private List<Doubt> open(Target target) {
        int revision = target.revisionNumber();
        TargetContent content = storedContents.content(storedContents.revision(target.id(), revision));
        return open(content, names(), chosen(target.id(), revision).keySet());
    }

    /**
     * What the public sees of a revision.
     *
     * @throws Refusal CONFLICT while something in it is in doubt
     */
    TargetContent shown(TargetId id, int revision, TargetContent content) {
        Map<String, Boolean> chosen = chosen(id, revision);
        List<String> names = names();
        List<Doubt> open = open(content, names, chosen.keySet());
        if (!open.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "publication.doubt.open",
                    content.displayName(),
                    open.size(),
                    open.get(0).quoted());
        }
        return masked(content, names, chosen);
    }

    /** What the public is to see of a revision that it sees already: what nobody has decided is hidden. */
    TargetContent masked(TargetId id, int revision, TargetContent content) {
        return masked(content, names(), chosen(id, revision));
    }

    private TargetContent masked(TargetContent content, List<String> names, Map<String, Boolean> chosen) {
        return PersonalDataRemover.remove(
                content,
                forms.find(content.form()).orElse(null),
                names,
                quoted -> chosen.getOrDefault(Doubt.fingerprint(quoted), true));
    }

    private List<Doubt> open(TargetContent content, List<String> names, Set<String> decided) {
        return PersonalDataRemover.doubts(content, forms.find(content.form()).orElse(null), names).stream()
                .filter(doubt -> !decided.contains(doubt.id()))
                .toList();
    }

    private Map<String, Boolean> chosen(TargetId id, int revision) {
        Map<String, Boolean> chosen = new HashMap<>();
        jdbc.sql("""
                        select fingerprint, hidden from publication_choice
                        where target_id = :target and revision_number = :revision
                        """)
                .param("target", id.value())
                .param("revision", revision)
                .query((row, number) -> chosen.put(row.getString("fingerprint"), row.getBoolean("hidden")))
                .list();
        return chosen;
    }

    private List<String> names() {
        return directory.people().stream().map(Person::displayName).toList();
    }
}
