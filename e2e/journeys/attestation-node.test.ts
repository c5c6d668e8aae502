import { theTwoDaysOn } from '../two-days.ts'

theTwoDaysOn('node')
