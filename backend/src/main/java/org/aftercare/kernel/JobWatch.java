package org.aftercare.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.smallrye.mutiny.Uni;

/** Lets a {@link Job} begin, unless the program is about to end. */
@Job
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class JobWatch {
    @Inject
    RunningJobs jobs;

    @AroundInvoke
    Object begin(InvocationContext call) throws Exception {
        if (jobs.areEnding()) {
            return Uni.createFrom().voidItem();
        }
        String name = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        return jobs.watched(name, (Uni<?>) call.proceed());
    }
}
