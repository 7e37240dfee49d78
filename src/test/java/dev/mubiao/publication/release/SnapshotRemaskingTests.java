package dev.mubiao.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.publication.PublishedTarget;
import dev.mubiao.publication.PublishedTargetRepository;
import dev.mubiao.targets.StoredContents;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetRowLock;
import dev.mubiao.targets.content.ContentJson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class SnapshotRemaskingTests {

    private final PublishedTargetRepository published = mock();
    private final TargetRowLock rowLock = mock();
    private final ApplicationEventPublisher events = mock();
    private final SnapshotRemasking remasking = new SnapshotRemasking(
            published,
            mock(StoredContents.class),
            mock(ContentJson.class),
            mock(PublicationDoubts.class),
            mock(TargetAccess.class),
            rowLock,
            events,
            Clock.fixed(Instant.parse("2026-11-30T00:00:00Z"), ZoneOffset.UTC));

    private final Actor publisher = new Actor(PersonId.random(), "publisher", "发布员", Set.of());
    private final TargetId id = TargetId.random();

    /** It waits for a publication that is under way, and masks what that one made public. */
    @Test
    void masksWhatIsPublicOnceItIsItsTurn() {
        PublishedTarget older = copy("旧名称");
        PublishedTarget newer = copy("新名称");
        when(published.findByTargetAndSupersededAtIsNull(id.value())).thenReturn(Optional.of(older));
        when(rowLock.lock(id)).thenAnswer(call -> {
            when(published.findByTargetAndSupersededAtIsNull(id.value())).thenReturn(Optional.of(newer));
            return Optional.empty();
        });

        assertThat(remasking.mask(publisher, id)).contains("新名称");
        verify(older, never()).mask(any(), any(), any());
        verify(events).publishEvent(any(PublicCopyMasked.class));
    }

    private PublishedTarget copy(String name) {
        PublishedTarget copy = mock();
        when(copy.target()).thenReturn(id);
        when(copy.name()).thenReturn(name);
        when(copy.mask(any(), any(), any())).thenReturn(true);
        return copy;
    }
}
