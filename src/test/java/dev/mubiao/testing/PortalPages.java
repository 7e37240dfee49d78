package dev.mubiao.testing;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * Opens the portal's views by their paths, without a browser, for whoever is signed in: through the check of roles, in
 * the layout, and with the portal's own pages for what is refused or fails.
 */
public final class PortalPages {

    private static final String PORTAL = "dev.mubiao";
    private static final Routes ROUTES = routes();

    private PortalPages() {}

    /** All views, those without log-in, too; not those that a test makes for itself. */
    public static Stream<Class<?>> views() {
        return classes(new AnnotationTypeFilter(Route.class)).filter(view -> view.getEnclosingClass() == null);
    }

    /** @return the view that is shown, perhaps another one than asked for */
    public static Class<?> open(ApplicationContext portal, String path) {
        MockVaadin.setMockRequestFactory(PortalPages::request);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, portal, UI::new));
        UI ui = UI.getCurrent();
        classes(new AnnotationTypeFilter(Layout.class))
                .forEach(layout ->
                        ui.getInternals().getRouter().getRegistry().setLayout(layout.asSubclass(RouterLayout.class)));
        ui.setLocale(Locale.CHINESE);
        Location location = new Location(path);
        ui.navigate(location.getPath(), location.getQueryParameters());
        List<HasElement> shown = ui.getInternals().getActiveRouterTargetsChain();
        return shown.get(0).getClass();
    }

    public static void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    /** As Spring Security wraps requests: whom they come from, and his roles at the log-in. */
    private static FakeRequest request(FakeHttpSession session) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        FakeRequest request = new FakeRequest(session);
        request.setUserPrincipalInt(signedIn);
        request.setUserInRole(
                (principal, role) -> signedIn.getAuthorities().contains(new SimpleGrantedAuthority("ROLE_" + role)));
        return request;
    }

    /** Karibu's own search finds public classes only. */
    private static Routes routes() {
        Set<Class<? extends Component>> views = new HashSet<>();
        views().forEach(view -> views.add(view.asSubclass(Component.class)));
        Set<Class<? extends HasErrorParameter<?>>> errors = new HashSet<>();
        classes(new AssignableTypeFilter(HasErrorParameter.class)).forEach(page -> errors.add(errorPage(page)));
        return new Routes(views, errors, true);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> page) {
        return (Class<? extends HasErrorParameter<?>>) page.asSubclass(HasErrorParameter.class);
    }

    private static Stream<Class<?>> classes(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(filter);
        return scan.findCandidateComponents(PORTAL).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }
}
