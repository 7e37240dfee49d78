package dev.mubiao.stories;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mubiao.directory.Role;
import dev.mubiao.platform.Refusal;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PageForms;
import dev.mubiao.testing.PortalPages;
import dev.mubiao.testing.PortalReset;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Opens the views for people in each of the roles that may, with something to do in them. */
class PageOpenings {

    /** A view for a role. */
    record Opening(Class<?> view, String route, Role role) {
        @Override
        public String toString() {
            return view.getSimpleName() + " " + role;
        }
    }

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private ApplicationContext portal;

    private PageAddresses addresses;

    static PageOpenings in(ApplicationContext portal) {
        return portal.getAutowireCapableBeanFactory().createBean(PageOpenings.class);
    }

    /**
     * Some of all pairs of a view and a role.
     *
     * @param share of a hundred
     * @param views their simple names, with commas; empty for all
     */
    static List<Opening> some(int share, long seed, String views) {
        List<Opening> all = PortalPages.views()
                .filter(view -> !view.isAnnotationPresent(AnonymousAllowed.class))
                .filter(view -> !view.getAnnotation(Route.class).value().isEmpty())
                .filter(view -> views.isEmpty() || List.of(views.split(",")).contains(view.getSimpleName()))
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(view -> roles(view)
                        .map(role -> new Opening(
                                view, view.getAnnotation(Route.class).value(), role)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, (all.size() * share + 99) / 100);
    }

    private static Stream<Role> roles(Class<?> view) {
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        return allowed == null
                ? Arrays.stream(Role.values())
                : Arrays.stream(allowed.value()).map(Role::valueOf);
    }

    /** An organisation as after the start, and in it somebody in the role, who is signed in. */
    void prepare(Opening opening) {
        signIn(found(), opening.role());
    }

    /** An organisation as after the start. */
    Organisation found() {
        PortalReset.reset(portal);
        addresses = portal.getAutowireCapableBeanFactory().createBean(PageAddresses.class);
        return addresses.found();
    }

    private void signIn(Organisation organisation, Role role) {
        String name = role.name().toLowerCase(Locale.ROOT) + "x";
        UserDetails account =
                accounts.loadUserByUsername(organisation.holder(name, role).loginName());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    /** How many pages the view has that look different. */
    int pages(Opening opening) {
        return paths(opening).size();
    }

    /** Anew, with something new to show. */
    PageForms open(Opening opening, int page) {
        PortalPages.open(portal, paths(opening).get(page));
        return new PageForms();
    }

    /**
     * Anew, where something can be pressed that could be pressed before; in another organisation if what was done since
     * took it away.
     */
    PageForms open(Opening opening, int page, int press, String name) {
        PageForms forms = open(opening, page);
        if (forms.press(press, name).isPresent()) {
            return forms;
        }
        prepare(opening);
        return open(opening, page);
    }

    private List<String> paths(Opening opening) {
        try {
            return addresses(opening);
        } catch (Refusal | NoSuchElementException otherwise) {
            // What was pressed before changed the process or the organisation.
            prepare(opening);
            return addresses(opening);
        }
    }

    /** Where the view has something to show in the organisation that was founded last, made by the call. */
    List<String> addresses(Opening opening) {
        return addresses.of(opening.route(), opening.role());
    }
}
