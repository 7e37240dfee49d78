package dev.mubiao.directory.tokens;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.directory.accounts.PersonUserDetails;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.Sha256;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Cleaning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues tokens of the API, lists and revokes them, and recognises them. */
@Service
@Transactional
public class ApiTokens {

    /** By this secret scanners and people recognise one. */
    public static final String PREFIX = "mbt_";

    /** Days for which a token may be issued. */
    public static final int LONGEST_SPAN = 366;

    /** Characters of a name. */
    public static final int LONGEST_NAME = 100;

    private static final int MOST = 20;
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_ADDRESS = 64;
    private static final Duration LAST_USE_EVERY = Duration.ofMinutes(1);

    private final ApiTokenTable table;
    private final Directory directory;
    private final ActorsNow actorsNow;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final StringKeyGenerator secrets =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), SECRET_BYTES);

    ApiTokens(
            ApiTokenTable table,
            Directory directory,
            ActorsNow actorsNow,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.directory = directory;
        this.actorsNow = actorsNow;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A token for oneself.
     *
     * @param lastDay on which it counts, in the zone of {@link WorkingCalendar#ZONE}
     * @return the token, which can be read only now
     * @throws Refusal INVALID without a name or with a last day that has passed or is more than {@link #LONGEST_SPAN} days
     *     away; DENIED to ask for what one may not; CONFLICT if one has many already
     */
    public String issue(Actor by, String name, Set<ApiScope> scopes, LocalDate lastDay) {
        Actor owner = actorsNow.of(by);
        String label = Cleaning.singleLine(Cleaning.plainlyVisible(name));
        if (label.isEmpty() || label.length() > LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.token.name.length", LONGEST_NAME);
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        if (lastDay.isBefore(today) || ChronoUnit.DAYS.between(today, lastDay) > LONGEST_SPAN) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.token.expires.span", LONGEST_SPAN);
        }
        if (scopes.contains(ApiScope.ADMINISTER) && !owner.holds(Role.ADMINISTRATOR)) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.gate.denied.ADMINISTER");
        }
        if (table.of(owner.id()).stream().filter(token -> token.open(now)).count() >= MOST) {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.token.many", MOST);
        }
        String secret = PREFIX + secrets.generateKey();
        ApiToken token = new ApiToken(
                UUID.randomUUID(),
                owner.id(),
                directory.person(owner.id()).credentialVersion(),
                label,
                scopes,
                now,
                lastDay.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                null,
                null,
                null);
        table.add(token, Sha256.hex(secret));
        events.publishEvent(new ApiTokenChanged.ApiTokenIssued(
                owner.loginName(), now, owner.id().value(), issued(token, lastDay)));
        return secret;
    }

    /** It counts no more, at once. @throws Refusal NOT_FOUND for one that is neither one's own nor an administrator's */
    public void revoke(Actor by, UUID id) {
        Actor actor = actorsNow.of(by);
        ApiToken token = table.find(id)
                .filter(found -> found.owner().equals(actor.id()) || gate.allows(actor, Permission.ADMINISTER, null))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.token.unknown"));
        Instant now = clock.instant();
        if (table.revoke(id, now)) {
            events.publishEvent(new ApiTokenChanged.ApiTokenRevoked(
                    actor.loginName(),
                    now,
                    token.owner().value(),
                    new MessageText("directory.audit.token.revoked", List.of(token.name()))));
        }
    }

    /** One's own, the latest first, those too that count no more. */
    @Transactional(readOnly = true)
    public List<ApiToken> own(Actor reader) {
        return table.of(reader.id());
    }

    /** Everybody's that have neither expired nor been revoked, the latest first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<ApiToken> open(Actor reader) {
        gate.check(reader, Permission.ADMINISTER);
        return table.open(clock.instant());
    }

    /** Whether it counts: not if its owner's password, name or account was changed since, or he lost a role. */
    @Transactional(readOnly = true)
    public boolean counts(ApiToken token) {
        return token.open(clock.instant()) && owner(token).isPresent();
    }

    /**
     * Recognises a token that counts, and keeps when and from where it was used, to the minute.
     *
     * @param from network address of its user
     * @return empty if it does not count, whatever the reason
     */
    public Optional<RecognisedToken> recognise(String secret, String from) {
        Instant now = clock.instant();
        return table.bySha256(Sha256.hex(secret))
                .filter(sent -> sent.open(now))
                .flatMap(sent -> owner(sent).map(owner -> {
                    table.used(sent.id(), now, Abbreviation.within(from, LONGEST_ADDRESS), now.minus(LAST_USE_EVERY));
                    boolean administers = sent.scopes().contains(ApiScope.ADMINISTER);
                    return new RecognisedToken(
                            administers ? PersonUserDetails.of(owner) : PersonUserDetails.withoutAdministration(owner),
                            sent.scopes());
                }));
    }

    private static MessageText issued(ApiToken token, LocalDate lastDay) {
        List<MessageText> scopes = token.scopes().stream()
                .sorted()
                .map(scope -> new MessageText(scope.key()))
                .toList();
        return new MessageText(
                "directory.audit.token.issued",
                List.of(token.name(), MessageText.joined("directory.audit.roles", scopes), lastDay.toString()));
    }

    private Optional<Person> owner(ApiToken token) {
        return Optional.of(directory.person(token.owner()))
                .filter(Person::enabled)
                .filter(person -> person.credentialVersion() == token.credentialVersion());
    }
}
