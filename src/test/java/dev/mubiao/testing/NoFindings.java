package dev.mubiao.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doReturn;

import dev.mubiao.prereview.PreReview;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * In the tests of this {@link PortalTest} the pre-review finds nothing: for tests that submit many targets alike, where
 * what it finds in their contents is not the subject.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface NoFindings {

    /** Tells the pre-review of the shared portal; after each test it forgets it. */
    final class Listener implements TestExecutionListener {

        @Override
        public void beforeTestMethod(TestContext test) {
            if (AnnotatedElementUtils.hasAnnotation(test.getTestClass(), NoFindings.class)) {
                PreReview preReview = test.getApplicationContext().getBean(PreReview.class);
                doReturn(List.of()).when(preReview).problems(any(), any());
                doNothing().when(preReview).submitted(any(), any(), any(), anyInt());
            }
        }
    }
}
