/* taps/histogram.c
 * A histogram of times. See taps/histogram.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/histogram.h"

/* Number of the bucket: the first HISTOGRAM_STEPS hold one microsecond each, the next as many, too, then twice as many
   each time. */
static unsigned bucket_of(uint32_t us)
{
    unsigned power = 0;

    while (us >> power >= 2 * HISTOGRAM_STEPS)
        power++;
    return power * HISTOGRAM_STEPS + (us >> power);
}

/* The middle of a bucket, in microseconds. */
static double middle_of(unsigned bucket)
{
    unsigned power = bucket < 2 * HISTOGRAM_STEPS ? 0 : bucket / HISTOGRAM_STEPS - 1;
    double first = (double)((uint64_t)(bucket - power * HISTOGRAM_STEPS) << power);

    return first + (double)((1U << power) - 1) / 2;
}

void histogram_add(histogram *h, double seconds)
{
    double us = seconds * 1e6 + 0.5;

    h->least = h->count && h->least < seconds ? h->least : seconds;
    h->most = h->count && h->most > seconds ? h->most : seconds;
    h->count++;
    h->buckets[bucket_of(us < 0 ? 0 : us >= (double)UINT32_MAX ? UINT32_MAX : (uint32_t)us)]++;
}

static double within(const histogram *h, double seconds)
{
    return seconds < h->least ? h->least : seconds > h->most ? h->most : seconds;
}

double histogram_percentile(const histogram *h, unsigned percent)
{
    uint64_t wanted = (h->count * percent + 99) / 100, seen = 0;

    for (unsigned i = 0; h->count && i < HISTOGRAM_BUCKETS; i++) {
        seen += h->buckets[i];
        if (seen >= wanted)
            return within(h, middle_of(i) / 1e6);
    }
    return 0;
}
