/* taps/histogram.h
 * A histogram of times that takes the same memory however many there are, and tells percentiles.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_HISTOGRAM_H
#define EXCHANGE_TAPS_HISTOGRAM_H

#include <stdint.h>

/* From 64 microseconds on each power of two has this many buckets, all equally wide. A bucket is told by its middle, so a
   percentile is wrong by at most 1/64 of itself, 1.6 %; below 64 microseconds it is exact to the microsecond. */
#define HISTOGRAM_STEPS   32
#define HISTOGRAM_BUCKETS (HISTOGRAM_STEPS * 28)   /* up to 2^32 microseconds, more than an hour */

/* Zeroed: empty. */
typedef struct histogram {
    uint64_t count;
    double least, most;          /* seconds: no percentile is outside of them */
    uint32_t buckets[HISTOGRAM_BUCKETS];
} histogram;

/* Times of less than 0 count as 0, those too long as the longest. */
void histogram_add(histogram *h, double seconds);
/* The time in seconds that so many percent of all are not above; 0 when there are none. */
double histogram_percentile(const histogram *h, unsigned percent);

#endif
